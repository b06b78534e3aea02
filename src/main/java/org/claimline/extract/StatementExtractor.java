package org.claimline.extract;

import java.util.ArrayList;
import java.util.List;
import org.claimline.extract.attribution.Attribution;
import org.claimline.extract.attribution.Attributor;
import org.claimline.extract.attribution.SaidWords;
import org.claimline.extract.date.DateReader;
import org.claimline.extract.date.ReferenceDay;
import org.claimline.extract.mention.Mentions;
import org.claimline.extract.parse.ParsedText;
import org.claimline.extract.position.PositionReader;
import org.claimline.extract.position.Positions;
import org.claimline.extract.speaker.Resolution;
import org.claimline.extract.speaker.Resolution.Nobody;
import org.claimline.extract.speaker.Resolution.Resolved;
import org.claimline.extract.speaker.SpeakerResolver;
import org.claimline.extract.topic.TopicFilter;
import org.claimline.extract.topic.TopicFilter.Judgement;
import org.claimline.extract.topic.TriggerWords;
import org.claimline.lexicon.Lexicon;
import org.claimline.model.Article;
import org.claimline.model.PassedOver;
import org.claimline.model.Statement;

/**
 * Finds the statements in an article: cut it into sentences, attribute (who says what, by which cue), resolve the speaker,
 * read the date, keep what is on the topic, read the position. Immutable; share one between threads.
 */
public final class StatementExtractor {
    private final Lexicon lexicon;
    private final TriggerWords triggers;

    public StatementExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.triggers = new TriggerWords(lexicon.topic().triggers());
    }

    /** The same article always gives the same findings; odd text gives few or none, never an exception. */
    public Extraction extract(Article article) {
        boolean anyArticle = lexicon.topic().triggers().isEmpty();
        if (!anyArticle && !triggers.occurIn(article.text(), article.body())) {
            return new Extraction(List.of(), List.of());
        }
        ParsedText parsed = ParsedText.of(article, lexicon);
        ReferenceDay reference = ReferenceDay.of(parsed, lexicon);
        Mentions mentions = new Mentions(parsed, lexicon, reference.day());
        Attributor attributor = new Attributor(parsed, lexicon, mentions);
        SpeakerResolver speakers = new SpeakerResolver(parsed, lexicon, mentions, reference.day());
        DateReader dates = new DateReader(parsed, lexicon, reference, mentions);
        TopicFilter topic = new TopicFilter(parsed, lexicon);

        List<Statement> statements = new ArrayList<>();
        List<Attribution> attributions = attributor.attributions();
        SaidWords said = new SaidWords(parsed, attributions);
        Positions positions = new Positions(parsed, lexicon, said);
        StatementAssembly assembly = new StatementAssembly(parsed, lexicon, said);
        List<PassedOver> passedOver = new ArrayList<>(attributor.passedOver());
        for (Attribution attribution : attributions) {
            Resolution resolution = speakers.resolve(attribution);
            if (lexicon.topic().isAny() && resolution instanceof Nobody) {
                resolution = speakers.asWritten(attribution.source());
            }
            if (resolution instanceof Nobody nobody) {
                passedOver.add(assembly.passedOver(attribution, nobody.rule(), nobody.why()));
                continue;
            }
            Resolved speaker = (Resolved) resolution;
            DateReader.Reading date = dates.read(attribution, speaker.referent());
            PositionReader.Reading read = positions.read(attribution, speaker);
            Judgement judgement = topic.judge(attribution, speaker.speaker(), read.takesSide());
            if (!judgement.isOnTopic()) {
                passedOver.add(assembly.passedOver(attribution, judgement.rule(), judgement.why()));
                continue;
            }
            PositionReader.Reading position = positions.weighed(read, attribution, speaker);
            Statement statement = assembly.statement(attribution, speaker, date, judgement, position);
            positions.remember(statement);
            statements.add(statement);
        }
        if (topic.isOtherMatter()) {
            statements.forEach(statement -> passedOver.add(assembly.passedOver(
                    statement,
                    "topic.other-matter",
                    "Little in the article is on the topic, and none of it plainly.")));
            statements.clear();
        }
        return new Extraction(assembly.withoutRepeats(statements), passedOver);
    }
}
