<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>styrmodell::CommandLine</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>styrmodell: and %n more; --dry-run lists all of them.</source>
        <translation>
            <numerusform>styrmodell: and %n more; --dry-run lists all of them.</numerusform>
            <numerusform>styrmodell: and %n more; --dry-run lists all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>styrmodell: %n finding(s) set aside with a reason.</source>
        <translation>
            <numerusform>styrmodell: %n finding set aside with a reason.</numerusform>
            <numerusform>styrmodell: %n findings set aside with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::Drafting</name>
    <message numerus="yes">
        <source>%n element(s) that lie in it</source>
        <translation>
            <numerusform>%n element that lies in it</numerusform>
            <numerusform>%n elements that lie in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies), such as wordings, indicators and targets</source>
        <translation>
            <numerusform>%n other entry, such as a wording, an indicator or a target</numerusform>
            <numerusform>%n other entries, such as wordings, indicators and targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n element(s)?</source>
        <translation>
            <numerusform>Remove %n element?</numerusform>
            <numerusform>Remove %n elements?</numerusform>
        </translation>
    </message>
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
    <name>styrmodell::KindForm</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>Give %n element(s) the kind %1</source>
        <translation>
            <numerusform>Give %n element the kind %1</numerusform>
            <numerusform>Give %n elements the kind %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n element(s)</source>
        <translation>
            <numerusform>Change %1 of %n element</numerusform>
            <numerusform>Change %1 of %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register a decision about %n element(s)</source>
        <translation>
            <numerusform>Register a decision about %n element</numerusform>
            <numerusform>Register a decision about %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n element(s)</source>
        <translation>
            <numerusform>Remove %n element</numerusform>
            <numerusform>Remove %n elements</numerusform>
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
    <name>styrmodell::SeveralForm</name>
    <message numerus="yes">
        <source>%n element(s) chosen</source>
        <translation>
            <numerusform>%n element chosen</numerusform>
            <numerusform>%n elements chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n element(s).</source>
        <translation>
            <numerusform>Changed %n element.</numerusform>
            <numerusform>Changed %n elements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) added.</source>
        <translation>
            <numerusform>%n relation added.</numerusform>
            <numerusform>%n relations added.</numerusform>
        </translation>
    </message>
</context>
</TS>
