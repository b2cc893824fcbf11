<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>styrmodell::Arranging</name>
    <message numerus="yes">
        <source>%n step(s) to the right</source>
        <translation>
            <numerusform>%n step to the right</numerusform>
            <numerusform>%n steps to the right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to the left</source>
        <translation>
            <numerusform>%n step to the left</numerusform>
            <numerusform>%n steps to the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) down</source>
        <translation>
            <numerusform>%n step down</numerusform>
            <numerusform>%n steps down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) up</source>
        <translation>
            <numerusform>%n step up</numerusform>
            <numerusform>%n steps up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wider</source>
        <translation>
            <numerusform>%n step wider</numerusform>
            <numerusform>%n steps wider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) narrower</source>
        <translation>
            <numerusform>%n step narrower</numerusform>
            <numerusform>%n steps narrower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) higher</source>
        <translation>
            <numerusform>%n step higher</numerusform>
            <numerusform>%n steps higher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) lower</source>
        <translation>
            <numerusform>%n step lower</numerusform>
            <numerusform>%n steps lower</numerusform>
        </translation>
    </message>
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
    <name>styrmodell::DecisionDialog</name>
    <message numerus="yes">
        <source>%n comment(s) on what is chosen are still open.</source>
        <translation>
            <numerusform>%n comment on what is chosen is still open.</numerusform>
            <numerusform>%n comments on what is chosen are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::DiagramWidget</name>
    <message numerus="yes">
        <source>Moved: %n element(s).</source>
        <translation>
            <numerusform>Moved: %n element.</numerusform>
            <numerusform>Moved: %n elements.</numerusform>
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
    <name>styrmodell::FilesDialog</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Nothing comes in until they are mended in the files.</source>
        <translation>
            <numerusform>%n fault. Nothing comes in until it is mended in the file.</numerusform>
            <numerusform>%n faults. Nothing comes in until they are mended in the files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::FindingsModel</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n finding(s)</source>
        <translation>
            <numerusform>%1: %2, %n finding</numerusform>
            <numerusform>%1: %2, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::FindingsPanel</name>
    <message numerus="yes">
        <source>Mend %n finding(s)</source>
        <translation>
            <numerusform>Mend %n finding</numerusform>
            <numerusform>Mend %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look over</source>
        <translation>
            <numerusform>%n to look over</numerusform>
            <numerusform>%n to look over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::HistoryModel</name>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::ImportWords</name>
    <message numerus="yes">
        <source>%n adopted text(s) are changed by this, as corrections without a decision.</source>
        <translation>
            <numerusform>%n adopted text is changed by this, as a correction without a decision.</numerusform>
            <numerusform>%n adopted texts are changed by this, as corrections without a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted text(s) stay, each with the new wording proposed beside it.</source>
        <translation>
            <numerusform>One adopted text stays, with the new wording proposed beside it.</numerusform>
            <numerusform>%n adopted texts stay, each with the new wording proposed beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::KindSummary</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::KindsPage</name>
    <message numerus="yes">
        <source>%1, %2, %n element(s)</source>
        <translation>
            <numerusform>%1, %2, %n element</numerusform>
            <numerusform>%1, %2, %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) are “%1”. What becomes of them?</source>
        <translation>
            <numerusform>%n element is “%1”. What becomes of it?</numerusform>
            <numerusform>%n elements are “%1”. What becomes of them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are removed &amp;too, with what lies in them: %n element(s) in all</source>
        <translation>
            <numerusform>They are removed &amp;too, with what lies in them: %n element in all</numerusform>
            <numerusform>They are removed &amp;too, with what lies in them: %n elements in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) have the subtype “%1”. What becomes of them?</source>
        <translation>
            <numerusform>%n element has the subtype “%1”. What becomes of it?</numerusform>
            <numerusform>%n elements have the subtype “%1”. What becomes of them?</numerusform>
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
    <message numerus="yes">
        <source>Mend %n finding(s)</source>
        <translation>
            <numerusform>Mend %n finding</numerusform>
            <numerusform>Mend %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>the model’s own data</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation type(s)</source>
        <translation>
            <numerusform>%n relation type</numerusform>
            <numerusform>%n relation types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s)</source>
        <translation>
            <numerusform>%n wording</numerusform>
            <numerusform>%n wordings</numerusform>
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
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of indicators</source>
        <translation>
            <numerusform>%n use of an indicator</numerusform>
            <numerusform>%n uses of indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s)</source>
        <translation>
            <numerusform>%n measurement</numerusform>
            <numerusform>%n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n composition(s)</source>
        <translation>
            <numerusform>%n composition</numerusform>
            <numerusform>%n compositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n placement</numerusform>
            <numerusform>%n placements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of stories</source>
        <translation>
            <numerusform>%n step of a story</numerusform>
            <numerusform>%n steps of stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) from rules</source>
        <translation>
            <numerusform>%n exception from a rule</numerusform>
            <numerusform>%n exceptions from rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n place(s)</source>
        <translation>
            <numerusform>Replace “%1” by “%2” in %n place</numerusform>
            <numerusform>Replace “%1” by “%2” in %n places</numerusform>
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
    <name>styrmodell::Merge</name>
    <message numerus="yes">
        <source>There are %n more fault(s).</source>
        <translation>
            <numerusform>There is %n more fault.</numerusform>
            <numerusform>There are %n more faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::Minutes</name>
    <message numerus="yes">
        <source>The decision of %1 about %n element(s) was registered</source>
        <extracomment>Minutes: %1 is the day of a decision and its section, e.g. 2026-06-17, § 83</extracomment>
        <translation>
            <numerusform>The decision of %1 about %n element was registered</numerusform>
            <numerusform>The decision of %1 about %n elements was registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) were given the kind %1</source>
        <translation>
            <numerusform>%n element was given the kind %1</numerusform>
            <numerusform>%n elements were given the kind %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported</source>
        <translation>
            <numerusform>%n record was imported</numerusform>
            <numerusform>%n records were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported from %1</source>
        <translation>
            <numerusform>%n record was imported from %1</numerusform>
            <numerusform>%n records were imported from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::OutlineView</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::RelationMenu</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Related: %n element(s) %1 “%2”.</source>
        <translation>
            <numerusform>Related: %n element %1 “%2”.</numerusform>
            <numerusform>Related: %n elements %1 “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::RelationTypesPage</name>
    <message numerus="yes">
        <source>%1, %n relation(s)</source>
        <translation>
            <numerusform>%1, %n relation</numerusform>
            <numerusform>%1, %n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) say “%1”. What becomes of them?</source>
        <translation>
            <numerusform>%n relation says “%1”. What becomes of it?</numerusform>
            <numerusform>%n relations say “%1”. What becomes of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::RelationsSection</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::ReplaceDialog</name>
    <message numerus="yes">
        <source>Replace in %n place(s)</source>
        <translation>
            <numerusform>Replace in %n place</numerusform>
            <numerusform>Replace in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in %1.</source>
        <translation>
            <numerusform>%n place in %1.</numerusform>
            <numerusform>%n places in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is in an adopted text and only replaced if you tick it, as a correction without a decision.</source>
        <translation>
            <numerusform>%n of them is in an adopted text and only replaced if you tick it, as a correction without a decision.</numerusform>
            <numerusform>%n of them are in adopted texts and only replaced if you tick them, as corrections without a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Replaced in %n place.</numerusform>
            <numerusform>Replaced in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::RowsDialog</name>
    <message numerus="yes">
        <source>&amp;Leave out %n refused row(s)</source>
        <translation>
            <numerusform>&amp;Leave out %n refused row</numerusform>
            <numerusform>&amp;Leave out %n refused rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n row(s)</source>
        <translation>
            <numerusform>Bring in %n row</numerusform>
            <numerusform>Bring in %n rows</numerusform>
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
<context>
    <name>styrmodell::SlotForm</name>
    <message numerus="yes">
        <source>Holds %n slot(s).</source>
        <translation>
            <numerusform>Holds %n slot.</numerusform>
            <numerusform>Holds %n slots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::ThemesPage</name>
    <message numerus="yes">
        <source>%1, chosen by %n picture(s)</source>
        <translation>
            <numerusform>%1, chosen by %n picture</numerusform>
            <numerusform>%1, chosen by %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::ThreadBar</name>
    <message numerus="yes">
        <source>And %n sentence(s) more.</source>
        <translation>
            <numerusform>And one sentence more.</numerusform>
            <numerusform>And %n sentences more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>styrmodell::WholeForm</name>
    <message numerus="yes">
        <source>Used by %n picture(s): a change is seen in all of them.</source>
        <translation>
            <numerusform>Used by %n picture: a change is seen in it.</numerusform>
            <numerusform>Used by %n pictures: a change is seen in all of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
