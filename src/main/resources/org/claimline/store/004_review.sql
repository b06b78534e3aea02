-- One command of a person; what it changed stands in history. Undone ones can be redone until another act drops them.
CREATE TABLE act (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at     TEXT NOT NULL, -- UTC
    name   TEXT NOT NULL, -- accept, correct, note.add, …
    state  TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    turned TEXT           -- UTC: when it was last undone or redone; NULL where never
) STRICT;

INSERT INTO act (number, at, name, state)
SELECT action, min(at), CASE min(what) WHEN 'note' THEN 'note' ELSE 'decide' END, 'done' FROM history GROUP BY action;

CREATE TABLE history_of_acts (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    action    INTEGER NOT NULL REFERENCES act,
    what      TEXT NOT NULL, -- the kind of fact: review, note, correction, …
    subject   TEXT NOT NULL, -- which one: a statement's id, a note's number, …
    statement INTEGER,       -- statement.id, which outlives its row; NULL where it is about none
    was       TEXT CHECK (json_valid(was)),    -- NULL: was not there
    became    TEXT CHECK (json_valid(became))  -- NULL: is gone
) STRICT;

INSERT INTO history_of_acts (number, action, what, subject, statement, was, became)
SELECT h.number, h.action, h.what,
    CASE h.what
        WHEN 'note' THEN CAST(json_extract(coalesce(h.became, h.was), '$.note') AS TEXT)
        ELSE printf('%016x', h.statement)
    END,
    h.statement,
    CASE
        WHEN h.was IS NULL OR h.was = '"new"' THEN NULL
        WHEN h.what = 'note' THEN json_set(h.was, '$.statement', printf('%016x', h.statement))
        ELSE json_object('decision', json_extract(h.was, '$'), 'decided', coalesce((
            SELECT e.at FROM history e
            WHERE e.statement = h.statement AND e.what = 'review' AND e.number < h.number
            ORDER BY e.number DESC LIMIT 1), h.at))
    END,
    CASE
        WHEN h.became IS NULL OR h.became = '"new"' THEN NULL
        WHEN h.what = 'note' THEN json_set(h.became, '$.statement', printf('%016x', h.statement))
        ELSE json_object('decision', json_extract(h.became, '$'), 'decided', h.at)
    END
FROM history h ORDER BY h.number;

DROP TABLE history;
ALTER TABLE history_of_acts RENAME TO history;
CREATE INDEX history_action ON history (action);
CREATE INDEX history_statement ON history (statement);

-- What a person set right of a statement; the row of the statement itself shows the outcome.
CREATE TABLE correction (
    statement INTEGER PRIMARY KEY REFERENCES statement,
    fields    TEXT NOT NULL CHECK (json_valid(fields)), -- {"position": "OPPOSES", …}: only those set right
    corrected TEXT NOT NULL                             -- UTC
) STRICT;

-- Where the latest extraction reads a decided statement otherwise than it was when it was decided, or it is corrected.
CREATE TABLE reading (
    statement INTEGER PRIMARY KEY REFERENCES statement,
    seen      TEXT NOT NULL CHECK (json_valid(seen)),  -- the program's reading that the person decided on
    latest    TEXT NOT NULL CHECK (json_valid(latest)) -- the program's latest reading
) STRICT;

-- Statements that a person keeps though the program no longer finds them.
CREATE TABLE kept (
    statement INTEGER PRIMARY KEY REFERENCES statement
) STRICT;

-- Statements that a person added: a new extraction leaves them.
CREATE TABLE added (
    statement INTEGER PRIMARY KEY REFERENCES statement,
    fields    TEXT NOT NULL CHECK (json_valid(fields)) -- {"number": …, "quote": …, "statement": {…}}: as it was added
) STRICT;

-- A note is about a statement, an article, a speaker, or, where all three are NULL, the whole project.
CREATE TABLE note_of_all (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    statement INTEGER REFERENCES statement,
    article   TEXT, -- article.id
    speaker   TEXT, -- canonical name
    text      TEXT NOT NULL,
    created   TEXT NOT NULL, -- UTC
    modified  TEXT NOT NULL, -- UTC
    CHECK ((statement IS NOT NULL) + (article IS NOT NULL) + (speaker IS NOT NULL) <= 1)
) STRICT;

INSERT INTO note_of_all (number, statement, text, created, modified)
SELECT number, statement, text, created, modified FROM note;

-- A number that was given never comes back.
INSERT INTO sqlite_sequence (name, seq)
SELECT 'note_of_all', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'note_of_all');
UPDATE sqlite_sequence
SET seq = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'note'), 0) WHERE name = 'note_of_all';

CREATE TABLE note_tag_of_all (
    note  INTEGER NOT NULL REFERENCES note_of_all ON DELETE CASCADE,
    place INTEGER NOT NULL, -- counts from 0 as the analyst gave them
    tag   INTEGER NOT NULL REFERENCES tag,
    PRIMARY KEY (note, place),
    UNIQUE (note, tag)
) STRICT, WITHOUT ROWID;

INSERT INTO note_tag_of_all SELECT note, place, tag FROM note_tag;
DROP TABLE note_tag;
DROP TABLE note;
ALTER TABLE note_of_all RENAME TO note;
ALTER TABLE note_tag_of_all RENAME TO note_tag;
CREATE INDEX note_statement ON note (statement);

-- The words of all notes, under their number.
CREATE VIRTUAL TABLE note_words USING fts5 (
    text, tags,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO note_words (rowid, text, tags)
SELECT n.number, n.text, coalesce((
    SELECT group_concat(t.name, ' ') FROM note_tag nt JOIN tag t ON t.number = nt.tag WHERE nt.note = n.number), '')
FROM note n;

-- Two statements that a person holds to be the same utterance, or not. The smaller id stands first.
CREATE TABLE tie (
    one   INTEGER NOT NULL, -- statement.id
    other INTEGER NOT NULL, -- statement.id
    same  INTEGER NOT NULL CHECK (same IN (0, 1)),
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- A person's own lines on speakers, over what the lexicon knows: every statement of that name follows.
CREATE TABLE speaker_line (
    name    TEXT PRIMARY KEY, -- as the program gives it
    goes_by TEXT NOT NULL,    -- whom it means
    type    TEXT NOT NULL,    -- empty: as the program says
    country TEXT              -- NULL: as the program says
) STRICT;

-- The speakers as a person sees them.
CREATE VIEW known_speaker AS
SELECT s.number, coalesce(l.goes_by, s.name) AS name,
    CASE WHEN l.type <> '' THEN l.type ELSE s.type END AS type,
    coalesce(l.country, s.country) AS country
FROM speaker s LEFT JOIN speaker_line l ON l.name = s.name;
