package io.liantu.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamSource;

/**
 * How the text of a file is written. A byte order mark decides; without one it is UTF-8 if the whole file is valid as
 * such, else GB18030.
 *
 * @param charset how characters are written
 * @param separator what stands between values
 */
record TextForm(Charset charset, char separator) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MARK_LENGTH = 3;
    private static final char MARK = '\uFEFF';

    static TextForm of(InputStreamSource source) throws IOException {
        var charset = charsetOf(source);
        try (var reader = reader(source, charset)) {
            return new TextForm(charset, Separators.in(reader));
        }
    }

    Reader reader(InputStreamSource source) throws IOException {
        return reader(source, charset);
    }

    private static Reader reader(InputStreamSource source, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new PushbackReader(new InputStreamReader(source.getInputStream(), decoder), 1);
        int first = reader.read();
        if (first >= 0 && first != MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private static Charset charsetOf(InputStreamSource source) throws IOException {
        try (var bytes = new PushbackInputStream(source.getInputStream(), MARK_LENGTH)) {
            var start = bytes.readNBytes(MARK_LENGTH);
            bytes.unread(start);
            if (startsWith(start, 0xFE, 0xFF)) {
                return StandardCharsets.UTF_16BE;
            }
            if (startsWith(start, 0xFF, 0xFE)) {
                return StandardCharsets.UTF_16LE;
            }
            return startsWith(start, 0xEF, 0xBB, 0xBF) || isUtf8(bytes) ? StandardCharsets.UTF_8 : GB18030;
        }
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(InputStream bytes) throws IOException {
        var reader = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        try {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
