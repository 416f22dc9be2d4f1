package org.portwright.numbering.internal.mail;

import java.util.BitSet;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.internal.stop.StopSign;

/**
 * The lines of signatures: below two dashes, below a greeting, or a last block that begins with a name and says how
 * somebody is reached. A list is none, wherever it stands: it has several numbers without such words.
 */
@SuppressWarnings("nls")
final class SignedLines {

	private static final int LONGEST = 20;
	private static final int MIN_NAMED = 2;
	/** A place may be called like a person. */
	private static final Pattern SITE = Pattern.compile("(?i)\\b(?:office|depot|house|road|street|lane|branch|shop"
			+ "|store|warehouse|factory|reception|main|fax|centre|center|unit|floor|school|surgery|clinic|hotel|site|works"
			+ "|ltd|limited|plc|llp|desk|room|yard|lift|alarm|line)\\b");

	private final MailLines lines;
	private final BitSet signed = new BitSet();
	/** The kinds of the lines that were looked at, so that none is looked at twice. */
	private final @Nullable SignatureLine[] kinds;

	/**
	 * @param quotations the lines where one mail ends and an older one begins
	 * @param stop       passed at each line
	 */
	SignedLines(MailLines lines, Quotations quotations, StopSign stop) {
		this.lines = lines;
		kinds = new @Nullable SignatureLine[lines.count()];
		int from = 0;
		for (int line = 1; line <= lines.count(); line++) {
			stop.pass();
			if (line == lines.count() || lines.depth(line) != lines.depth(line - 1) || quotations.beginsAt(line)) {
				find(from, line);
				from = line;
			}
		}
	}

	/** Returns whether a line of the text belongs to a signature. */
	boolean areAny() {
		return !signed.isEmpty();
	}

	/** Whether a line belongs to a signature. */
	boolean isSigned(int line) {
		return signed.get(line);
	}

	/** Finds the signature of one mail, which ends with it. */
	private void find(int from, int to) {
		int end = to;
		while (end > from && lines.isBlank(end - 1)) {
			end--;
		}
		for (int line = end - 1; line >= from && line >= end - LONGEST; line--) {
			SignatureLine kind = kind(line);
			if (kind == SignatureLine.GREETING_WITH_CONTACT) {
				sign(line, end, false);
				return;
			}
			if (kind == SignatureLine.DASHES || kind == SignatureLine.GREETING) {
				sign(line + 1, end, kind == SignatureLine.DASHES);
				return;
			}
		}
		signLastBlock(from, end);
	}

	/** Signs what follows up to a line that is of no signature, unless it is a list. */
	private void sign(int from, int to, boolean dashes) {
		int end = from;
		int numbers = 0;
		while (end < to && kind(end) != SignatureLine.BODY) {
			numbers += kind(end) == SignatureLine.NUMBER ? 1 : 0;
			end++;
		}
		if (numbers <= 1 || dashes) {
			signed.set(from, end);
		}
	}

	private void signLastBlock(int from, int to) {
		int begin = to;
		boolean reached = false;
		boolean contact = false;
		boolean list = false;
		while (begin > from && begin > to - LONGEST && !lines.isBlank(begin - 1)) {
			begin--;
			SignatureLine kind = kind(begin);
			reached |= kind == SignatureLine.CONTACT && isBesideOthers(begin);
			contact |= kind == SignatureLine.CONTACT;
			list |= kind == SignatureLine.BODY || kind == SignatureLine.NUMBER;
		}
		if (!list && to - begin >= MIN_NAMED && kind(begin) == SignatureLine.NAME
				&& (reached || contact && !SITE.matcher(lines.text(begin)).find() && isAlone(from, begin))) {
			signed.set(begin, to);
		}
	}

	/** Whether numbers stand above it, and none of them as that of the block does: else it is one of several sites. */
	private boolean isAlone(int from, int begin) {
		boolean numbers = false;
		for (int line = from; line < begin; line++) {
			if (kind(line) == SignatureLine.CONTACT) {
				return false;
			}
			numbers |= SignatureLine.hasNumber(lines.text(line));
		}
		return numbers;
	}

	/** An address of mail or of the web, or several ways in one line: a site of a list has its number alone. */
	private boolean isBesideOthers(int line) {
		String text = lines.text(line);
		return text.indexOf('@') >= 0 || text.indexOf('|') >= 0 || text.contains("www.");
	}

	private SignatureLine kind(int line) {
		SignatureLine known = kinds[line];
		if (known == null) {
			known = SignatureLine.of(lines.text(line), lines.isLong(line));
			kinds[line] = known;
		}
		return known;
	}
}
