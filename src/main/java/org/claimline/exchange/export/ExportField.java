package org.claimline.exchange.export;

import java.util.function.Function;

/**
 * One field of an export.
 *
 * @param name     the column's heading and the key in JSON
 * @param meaning  a phrase for people
 * @param value    how it is taken from a row
 * @param jsonOnly whether tables leave it out
 */
record ExportField<R>(String name, FieldType type, String meaning, Function<R, FieldValue> value, boolean jsonOnly) {}
