package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of a file, bounded and proved to be UTF-8.
 *
 * @param name under which it was opened
 * @param text its content without a byte order mark
 */
public record TextFile(String name, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String MAYBE =
            "Maybe it was saved as UTF-16 or Shift_JIS; spreadsheets save it as \"CSV UTF-8\"";
    private static final char NEXT_LINE = '\u0085';

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it is missing, too large, empty or no text in UTF-8
     */
    public static TextFile read(Path file, ReadLimits limits) {
        var name = file.toString();
        if (!Files.exists(file)) {
            throw refused(name, "FILE_MISSING", "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw refused(name, "NOT_A_FILE", "takes a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, limits);
        } catch (IOException e) {
            throw refused(name, "CANNOT_READ", "the file cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @throws UnreadableException if it is too large, empty or no text in UTF-8
     * @throws IOException if the stream fails
     */
    public static TextFile read(String name, InputStream in, ReadLimits limits) throws IOException {
        var bytes = in.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw refused(name, "FILE_TOO_LARGE", "takes at most " + limits.bytes() + " bytes");
        }
        return of(name, decode(name, bytes));
    }

    /**
     * Takes a text as if it had been read.
     *
     * @throws UnreadableException if it is empty or no text
     */
    public static TextFile of(String name, String text) {
        var body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        int control = firstNonText(body);
        if (control >= 0) {
            throw new UnreadableException(List.of(Diagnostic.error(
                    locate(name, body, control),
                    Finding.of(
                            "NOT_A_TEXT",
                            "",
                            null,
                            "holds a character that is no text; takes a text file in UTF-8. " + MAYBE))));
        }
        if (body.isBlank()) {
            throw refused(name, "FILE_EMPTY", "there is nothing in the file");
        }
        return new TextFile(name, body);
    }

    private static String decode(String name, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            var before = out.flip().toString();
            throw new UnreadableException(List.of(Diagnostic.error(
                    locate(name, before, before.length()),
                    Finding.of(
                            "NOT_UTF_8",
                            "",
                            null,
                            "holds a byte that is not UTF-8; takes a text file in UTF-8. " + MAYBE))));
        }
        return out.flip().toString();
    }

    private static int firstNonText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean layout = c == '\n' || c == '\r' || c == '\t' || c == NEXT_LINE;
            if ((Character.isISOControl(c) && !layout) || c >= 0xFFFE || isLoneSurrogate(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static Location locate(String name, String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            boolean endsLine = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
            if (endsLine) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Location(name, line, text.codePointCount(lineStart, offset) + 1);
    }

    private static UnreadableException refused(String name, String code, String message) {
        return new UnreadableException(
                List.of(Diagnostic.error(Location.startOf(name), Finding.of(code, "", null, message))));
    }
}
