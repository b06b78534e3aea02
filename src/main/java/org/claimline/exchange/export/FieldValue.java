package org.claimline.exchange.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.claimline.exchange.Hundredths;
import org.claimline.text.Span;

/** What stands in one field of an export, as a cell of a table and as a value in JSON. Numbers obey no locale. */
sealed interface FieldValue {
    String cell();

    void writeTo(JsonGenerator json) throws IOException;

    record Words(String words) implements FieldValue {
        @Override
        public String cell() {
            return words;
        }

        @Override
        public void writeTo(JsonGenerator json) throws IOException {
            json.writeString(words);
        }
    }

    record Whole(long number) implements FieldValue {
        @Override
        public String cell() {
            return Long.toString(number);
        }

        @Override
        public void writeTo(JsonGenerator json) throws IOException {
            json.writeNumber(number);
        }
    }

    /** A number from 0 to 1, with two decimals and a point. */
    record Share(double share) implements FieldValue {
        @Override
        public String cell() {
            return Hundredths.of(share);
        }

        @Override
        public void writeTo(JsonGenerator json) throws IOException {
            json.writeNumber(cell());
        }
    }

    /** Several values in a settled order; {@code "; "} stands between them in a cell. */
    record Several(List<String> values) implements FieldValue {
        @Override
        public String cell() {
            return String.join("; ", values);
        }

        @Override
        public void writeTo(JsonGenerator json) throws IOException {
            json.writeStartArray();
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    /** {@code [start, end]}, or {@code null} where there is none. */
    record Place(Span span) implements FieldValue {
        @Override
        public String cell() {
            return span == null ? "" : span.start() + "-" + span.end();
        }

        @Override
        public void writeTo(JsonGenerator json) throws IOException {
            if (span == null) {
                json.writeNull();
            } else {
                json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
            }
        }
    }

    record Places(List<Span> spans) implements FieldValue {
        @Override
        public String cell() {
            return String.join(
                    "; ", spans.stream().map(span -> new Place(span).cell()).toList());
        }

        @Override
        public void writeTo(JsonGenerator json) throws IOException {
            json.writeStartArray();
            for (Span span : spans) {
                new Place(span).writeTo(json);
            }
            json.writeEndArray();
        }
    }
}
