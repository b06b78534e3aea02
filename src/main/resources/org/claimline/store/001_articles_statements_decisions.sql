-- What never changes once it is there: words that many rows share.
CREATE TABLE outlet (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE speaker (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    type    TEXT NOT NULL,
    country TEXT NOT NULL,
    UNIQUE (name, type, country)
) STRICT;

CREATE TABLE position (
    number INTEGER PRIMARY KEY,
    label  TEXT NOT NULL UNIQUE
) STRICT;

-- AUTOINCREMENT: a number never comes back, and sqlite_sequence tells whether there ever was an article.
CREATE TABLE article (
    number        INTEGER PRIMARY KEY AUTOINCREMENT,
    id            TEXT NOT NULL UNIQUE CHECK (length(id) = 64), -- SHA-256 of article_original.bytes, hexadecimal
    name          TEXT NOT NULL,
    title         TEXT NOT NULL,
    author        TEXT NOT NULL,
    outlet        INTEGER NOT NULL REFERENCES outlet,
    url           TEXT NOT NULL,
    published     TEXT NOT NULL, -- EDTF
    published_day INTEGER,       -- its first day, counted from 1970-01-01
    taken_in      TEXT NOT NULL  -- UTC
) STRICT;

-- Holds all that the columns in memory need, so that loading them never touches the wide rows.
CREATE INDEX article_columns ON article (name, id, outlet, published_day);

CREATE TABLE article_text (
    article    INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    text       TEXT NOT NULL,
    body_start INTEGER NOT NULL, -- offsets here and below count UTF-16 code units of text
    body_end   INTEGER NOT NULL
) STRICT;

CREATE TABLE article_original (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    charset TEXT NOT NULL,
    bytes   BLOB NOT NULL
) STRICT;

CREATE TABLE passed_over (
    article       INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    place         INTEGER NOT NULL, -- counts from 0 in the order of the text
    passage_start INTEGER NOT NULL,
    passage_end   INTEGER NOT NULL,
    source        TEXT NOT NULL,
    rule          TEXT NOT NULL,
    why           TEXT NOT NULL,
    PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;

-- What the program found. What the analyst decided of it stands in review and note and is never touched from here.
CREATE TABLE statement (
    number        INTEGER PRIMARY KEY AUTOINCREMENT,
    id            INTEGER NOT NULL UNIQUE, -- the 64 bits of its 16 hexadecimal digits
    article       INTEGER NOT NULL REFERENCES article,
    passage_start INTEGER NOT NULL,
    passage_end   INTEGER NOT NULL,
    speaker       INTEGER NOT NULL REFERENCES speaker,
    position      INTEGER NOT NULL REFERENCES position,
    earliest      INTEGER,          -- days from 1970-01-01; NULL where open or unknown
    latest        INTEGER,
    exactness     INTEGER NOT NULL, -- 0 undated, 1 uncertain, 2 certain but no single day, 3 one certain day
    found         INTEGER NOT NULL DEFAULT 1, -- 0: no longer found, kept for what was decided or noted
    role          TEXT NOT NULL,
    date          TEXT NOT NULL,    -- EDTF
    date_basis    TEXT NOT NULL,
    date_words    TEXT NOT NULL,
    condition     TEXT NOT NULL,
    troops_of     TEXT NOT NULL CHECK (json_valid(troops_of)), -- ["FR", …]
    kind          TEXT NOT NULL,
    contents      TEXT NOT NULL CHECK (json_valid(contents)),  -- [[start, end], …]
    source_start  INTEGER,
    source_end    INTEGER,
    cue_start     INTEGER,
    cue_end       INTEGER,
    quote         TEXT NOT NULL,
    passage       TEXT NOT NULL,
    source        TEXT NOT NULL,
    cue           TEXT NOT NULL,
    confidence    REAL NOT NULL,
    reasons       TEXT NOT NULL CHECK (json_valid(reasons))    -- [["aspect", "rule", "words"], …]
) STRICT;

-- As article_columns: in the order of article and text, with all that the columns in memory need.
CREATE INDEX statement_columns
    ON statement (article, passage_start, number, id, speaker, position, earliest, latest, exactness);

-- A statement without a row here is new.
CREATE TABLE review (
    statement INTEGER PRIMARY KEY REFERENCES statement,
    decision  TEXT NOT NULL CHECK (decision IN ('accepted', 'corrected', 'rejected')),
    decided   TEXT NOT NULL -- UTC
) STRICT;

CREATE TABLE note (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    statement INTEGER NOT NULL REFERENCES statement,
    text      TEXT NOT NULL,
    created   TEXT NOT NULL, -- UTC
    modified  TEXT NOT NULL  -- UTC
) STRICT;

CREATE INDEX note_statement ON note (statement);

CREATE TABLE tag (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE note_tag (
    note  INTEGER NOT NULL REFERENCES note ON DELETE CASCADE,
    place INTEGER NOT NULL, -- counts from 0 as the analyst gave them
    tag   INTEGER NOT NULL REFERENCES tag,
    PRIMARY KEY (note, place),
    UNIQUE (note, tag)
) STRICT, WITHOUT ROWID;

-- Everything a person changed, for good. What one command changed shares one action.
CREATE TABLE history (
    number    INTEGER PRIMARY KEY AUTOINCREMENT,
    action    INTEGER NOT NULL,
    at        TEXT NOT NULL,    -- UTC
    what      TEXT NOT NULL CHECK (what IN ('review', 'note')),
    statement INTEGER NOT NULL, -- statement.id, which outlives its row
    was       TEXT CHECK (json_valid(was)),    -- NULL: was not there
    became    TEXT CHECK (json_valid(became))  -- NULL: is gone
) STRICT;

CREATE INDEX history_action ON history (action);

-- The words to search in, one row for each statement, under its number. Keeps no copy of the text.
CREATE VIRTUAL TABLE words USING fts5 (
    passage, title, notes,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
