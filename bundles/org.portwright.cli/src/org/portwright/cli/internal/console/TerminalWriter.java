package org.portwright.cli.internal.console;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.Character.UnicodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Text in UTF-8 for a terminal. What is printed may have been named by anyone, so characters that a terminal obeys or
 * hides are written as JSON escapes them: <code>&#92;u001b</code>. That leaves a document of JSON the same document. A
 * line that is printed stays one line; only {@link #print(String)} takes several.
 */
@SuppressWarnings("nls")
final class TerminalWriter extends PrintWriter {

	/** The first character behind those of ASCII that are seen. */
	private static final char DELETE = 0x7F;
	/** Letters and marks without a shape: by them two names look the same. */
	private static final String SHAPELESS = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";
	/** Marks that choose another shape of the character before, which may be the same as its usual one. */
	private static final Set<UnicodeBlock> VARIATION = Set.of(UnicodeBlock.VARIATION_SELECTORS,
			UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT);

	TerminalWriter(OutputStream stream) {
		super(new OutputStreamWriter(new BufferedOutputStream(stream), StandardCharsets.UTF_8));
	}

	@Override
	public void println(@Nullable String line) {
		super.println(visible(String.valueOf(line), true));
	}

	@Override
	public void println(@Nullable Object line) {
		println(String.valueOf(line));
	}

	@Override
	public void write(@Nullable String text, int offset, int length) {
		String shown = visible(Objects.requireNonNull(text).substring(offset, offset + length), false);
		super.write(shown, 0, shown.length());
	}

	@Override
	public void write(char @Nullable [] text, int offset, int length) {
		write(new String(Objects.requireNonNull(text), offset, length), 0, length);
	}

	@Override
	public void write(int character) {
		write(String.valueOf((char) character), 0, 1);
	}

	/** @param ofOneLine whether a tab and the end of a line are escaped, too */
	private static String visible(String text, boolean ofOneLine) {
		int seen = 0;
		while (seen < text.length() && isPlain(text.charAt(seen))) {
			seen++;
		}
		if (seen == text.length()) {
			return text;
		}
		var shown = new StringBuilder(text.length() + 16).append(text, 0, seen);
		int character;
		for (int at = seen; at < text.length(); at += Character.charCount(character)) {
			character = text.codePointAt(at);
			if (!isHidden(character) || !ofOneLine && isOfText(text, at)) {
				shown.appendCodePoint(character);
			} else {
				escape(character, shown);
			}
		}
		return shown.toString();
	}

	private static boolean isOfText(String text, int at) {
		char character = text.charAt(at);
		return character == '\n' || character == '\t' || text.startsWith("\r\n", at);
	}

	private static boolean isPlain(char character) {
		return character >= ' ' && character < DELETE;
	}

	private static boolean isHidden(int character) {
		return switch (Character.getType(character)) {
		case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
				Character.SURROGATE ->
			true;
		default -> SHAPELESS.indexOf(character) >= 0 || isVariation(character);
		};
	}

	private static boolean isVariation(int character) {
		return Character.getType(character) == Character.NON_SPACING_MARK
				&& Optional.ofNullable(UnicodeBlock.of(character)).filter(VARIATION::contains).isPresent();
	}

	private static void escape(int character, StringBuilder shown) {
		switch (character) {
		case '\n' -> shown.append("\\n");
		case '\r' -> shown.append("\\r");
		case '\t' -> shown.append("\\t");
		default -> {
			for (char unit : Character.toChars(character)) {
				shown.append("\\u%04x".formatted((int) unit));
			}
		}
		}
	}
}
