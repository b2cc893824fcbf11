<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Export</name>
</context>
<context>
    <name>Png</name>
</context>
<context>
    <name>styrmodell::ApplyLine</name>
</context>
<context>
    <name>styrmodell::CommandLine</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::Database</name>
</context>
<context>
    <name>styrmodell::DiagramWidget</name>
</context>
<context>
    <name>styrmodell::Document</name>
</context>
<context>
    <name>styrmodell::ExportDialog</name>
    <message numerus="yes">
        <source>Exported as %n file(s).</source>
        <translation>
            <numerusform>Exported as %n file.</numerusform>
            <numerusform>Exported as %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::ImportJson</name>
</context>
<context>
    <name>styrmodell::Integrity</name>
</context>
<context>
    <name>styrmodell::Journal</name>
</context>
<context>
    <name>styrmodell::JournalTable</name>
</context>
<context>
    <name>styrmodell::Json</name>
</context>
<context>
    <name>styrmodell::JsonDocument</name>
</context>
<context>
    <name>styrmodell::KeysDialog</name>
</context>
<context>
    <name>styrmodell::Label</name>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::MainWindow</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::NewFile</name>
</context>
<context>
    <name>styrmodell::NodeAccessible</name>
</context>
<context>
    <name>styrmodell::Operations</name>
</context>
<context>
    <name>styrmodell::OutlineModel</name>
</context>
<context>
    <name>styrmodell::OutlinePanel</name>
</context>
<context>
    <name>styrmodell::Publish</name>
</context>
<context>
    <name>styrmodell::RecordImport</name>
</context>
<context>
    <name>styrmodell::RecordTable</name>
</context>
<context>
    <name>styrmodell::StartPage</name>
</context>
<context>
    <name>styrmodell::Store</name>
</context>
<context>
    <name>styrmodell::TemplateDialog</name>
</context>
<context>
    <name>styrmodell::Templates</name>
</context>
<context>
    <name>styrmodell::TitleEditor</name>
</context>
<context>
    <name>styrmodell::Undo</name>
</context>
<context>
    <name>styrmodell::WindowActions</name>
</context>
</TS>
