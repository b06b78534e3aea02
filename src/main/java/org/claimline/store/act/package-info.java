/**
 * What a person does, written down for good, undone and redone; and what she does beside statements: notes, ties, lines on
 * speakers, named views. Each is a {@code Fact}, and changes through {@code Acts} only.
 */
package org.claimline.store.act;
