INSERT INTO outlet VALUES (1, 'Hotnews');
INSERT INTO speaker VALUES (1, 'Sergei Lavrov', 'person', 'RU');
INSERT INTO position VALUES (1, 'THREATENS');
INSERT INTO article VALUES (
    1, 'be951af960a85cb1be951af960a85cb1be951af960a85cb1be951af960a85cb1', '000.txt', 'Moscow warns', 'A. Writer', 1,
    'https://example.org/1', '2026-02-03', 20487, '2026-02-03T10:00:00Z');
INSERT INTO article_text VALUES (1, 'Troops would be a legitimate target, Lavrov said on Monday.', 0, 59);
INSERT INTO article_original VALUES (1, 'UTF-8', x'54726f6f7073');
INSERT INTO passed_over VALUES (1, 0, 0, 59, 'Lavrov', 'topic.none', 'No word of troops.');
INSERT INTO statement VALUES (
    1, 255, 1, 0, 59, 1, 1, 20486, 20486, 3, 1, 'foreign minister', '2026-02-02', 'relative', 'on Monday', '', '["FR"]',
    'INDIRECT', '[[0,35]]', 37, 43, 44, 48, 'Troops would be a legitimate target',
    'Troops would be a legitimate target, Lavrov said on Monday.', 'Lavrov', 'said', 0.9,
    '[["attribution","attribution.said","\"said\" stands behind the name."]]');
INSERT INTO review VALUES (1, 'accepted', '2026-02-03T10:00:00Z');
INSERT INTO note VALUES (1, 1, NULL, NULL, 'seen before', '2026-02-03T10:00:00Z', '2026-02-03T10:00:00Z');
INSERT INTO tag VALUES (1, 'red line');
INSERT INTO note_tag VALUES (1, 0, 1);
INSERT INTO act VALUES (1, '2026-02-03T10:00:00Z', 'decide', 'done', NULL);
INSERT INTO history VALUES (
    1, 1, 'review', '00000000000000ff', 255, NULL, '{"decision":"accepted","decided":"2026-02-03T10:00:00Z"}');
INSERT INTO note_words (rowid, text, tags) VALUES (1, 'seen before', 'red line');
INSERT INTO words (rowid, passage, title, notes) VALUES (
    1, 'Troops would be a legitimate target, Lavrov said on Monday.', 'Moscow warns', 'seen before');
INSERT INTO note_origin VALUES (1, '00000000000000aa');
INSERT INTO conflict VALUES (
    '00000000000000bb', 'decision', '00000000000000ff',
    '{"review":{"decision":"rejected","decided":"2026-02-04T10:00:00Z"}}', 'theirs.zip', '2026-02-05T10:00:00Z', 'open');
INSERT INTO utterance_found SELECT 1, stamp, 1, x'' FROM utterance_ground;
INSERT INTO note_before VALUES (1, '00000000000000cc');
