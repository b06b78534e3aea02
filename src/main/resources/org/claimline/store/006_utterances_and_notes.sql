-- Another stamp after whatever may change which statements report one utterance: the triggers below see to it, whoever writes.
CREATE TABLE utterance_ground (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    stamp   INTEGER NOT NULL
) STRICT;

INSERT INTO utterance_ground (one, stamp) VALUES (1, random());

-- The reports of one utterance as they were last found, for as long as nothing that they were found from has changed.
CREATE TABLE utterance_found (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    stamp   INTEGER NOT NULL, -- utterance_ground.stamp when they were looked for
    method  INTEGER NOT NULL, -- how they were looked for
    reports BLOB NOT NULL     -- statement.number in four bytes, the first published first; zero ends an utterance
) STRICT;

CREATE TRIGGER statement_comes AFTER INSERT ON statement BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER statement_goes AFTER DELETE ON statement BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER statement_changes AFTER UPDATE ON statement
WHEN (old.number, old.id, old.article, old.passage_start, old.speaker, old.earliest, old.latest, old.role, old.date_basis,
        old.quote, old.passage, old.source)
    IS NOT (new.number, new.id, new.article, new.passage_start, new.speaker, new.earliest, new.latest, new.role,
        new.date_basis, new.quote, new.passage, new.source)
BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER article_changes AFTER UPDATE ON article
WHEN (old.number, old.name, old.published_day) IS NOT (new.number, new.name, new.published_day)
BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER speaker_changes AFTER UPDATE ON speaker BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER speaker_line_comes AFTER INSERT ON speaker_line BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER speaker_line_changes AFTER UPDATE ON speaker_line BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER speaker_line_goes AFTER DELETE ON speaker_line BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER tie_comes AFTER INSERT ON tie BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER tie_changes AFTER UPDATE ON tie BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

CREATE TRIGGER tie_goes AFTER DELETE ON tie BEGIN
    UPDATE utterance_ground SET stamp = random();
END;

-- What a note that came in a bundle had said before it came, beside what the history here tells.
CREATE TABLE note_before (
    note INTEGER NOT NULL, -- note.number, which never comes back
    said TEXT NOT NULL,    -- 16 hexadecimal digits, made of subject, text and tags
    PRIMARY KEY (note, said)
) STRICT, WITHOUT ROWID;
