<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Publication</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n example(s)</source>
        <translation>
            <numerusform>of which %n example</numerusform>
            <numerusform>of which %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more indicator(s)</source>
        <translation>
            <numerusform>and %n more indicator</numerusform>
            <numerusform>and %n more indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent for comment</source>
        <translation>
            <numerusform>%n sent for comment</numerusform>
            <numerusform>%n sent for comment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repealed</source>
        <translation>
            <numerusform>%n repealed</numerusform>
            <numerusform>%n repealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet in force</source>
        <translation>
            <numerusform>%n not yet in force</numerusform>
            <numerusform>%n not yet in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose validity has expired without a successor</source>
        <translation>
            <numerusform>%n whose validity has expired without a successor</numerusform>
            <numerusform>%n whose validity has expired without a successor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n board(s) and companies</source>
        <translation>
            <numerusform>%1 from %n board or company</numerusform>
            <numerusform>%1 from %n boards and companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose own direction contributes have no %1 here.</source>
        <translation>
            <numerusform>%n whose own direction contributes has no %1 here.</numerusform>
            <numerusform>%n whose own direction contributes have no %1 here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n not in force</source>
        <translation>
            <numerusform>+%n not in force</numerusform>
            <numerusform>+%n not in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more sentence(s) like these.</source>
        <translation>
            <numerusform>And %n more sentence like these.</numerusform>
            <numerusform>And %n more sentences like these.</numerusform>
        </translation>
    </message>
</context>
</TS>
