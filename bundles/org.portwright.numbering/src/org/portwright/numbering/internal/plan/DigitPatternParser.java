package org.portwright.numbering.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.portwright.numbering.internal.plan.DigitNode.Choice;
import org.portwright.numbering.internal.plan.DigitNode.OneOf;
import org.portwright.numbering.internal.plan.DigitNode.Repeat;
import org.portwright.numbering.internal.plan.DigitNode.Sequence;

/**
 * Reads the part of Java's regular expressions that libphonenumber's metadata uses: digits, {@code \d}, classes of
 * digits, groups, alternatives, {@code ?}, and counts in braces. Anything else is refused, never guessed.
 */
@SuppressWarnings("nls")
final class DigitPatternParser {

	private final String pattern;
	private int position;

	private DigitPatternParser(String pattern) {
		this.pattern = pattern;
	}

	/**
	 * Reads a pattern of the metadata as a tree.
	 *
	 * @throws IllegalArgumentException for syntax beyond the part described above
	 */
	static DigitNode parse(String pattern) {
		DigitPatternParser parser = new DigitPatternParser(pattern);
		DigitNode node = parser.choice();
		if (parser.position < pattern.length()) {
			throw parser.unexpected();
		}
		return node;
	}

	private DigitNode choice() {
		List<DigitNode> branches = new ArrayList<>();
		branches.add(sequence());
		while (accept('|')) {
			branches.add(sequence());
		}
		return branches.size() == 1 ? branches.getFirst() : new Choice(branches);
	}

	private DigitNode sequence() {
		List<DigitNode> parts = new ArrayList<>();
		while (position < pattern.length() && peek() != '|' && peek() != ')') {
			parts.add(repeated());
		}
		return new Sequence(parts);
	}

	private DigitNode repeated() {
		DigitNode part = single();
		if (accept('?')) {
			return new Repeat(part, 0, 1);
		}
		if (accept('{')) {
			int min = count();
			int max = accept(',') ? count() : min;
			expect('}');
			return new Repeat(part, min, max);
		}
		return part;
	}

	private DigitNode single() {
		if (accept('(')) {
			if (accept('?')) {
				expect(':');
			}
			DigitNode node = choice();
			expect(')');
			return node;
		}
		if (accept('\\')) {
			expect('d');
			return new OneOf(DigitNode.ANY);
		}
		if (accept('[')) {
			return digitClass();
		}
		return new OneOf(1 << digit());
	}

	private DigitNode digitClass() {
		int mask = 0;
		while (!accept(']')) {
			int from = digit();
			int to = accept('-') ? digit() : from;
			for (int digit = from; digit <= to; digit++) {
				mask |= 1 << digit;
			}
		}
		return new OneOf(mask);
	}

	private int count() {
		int count = digit();
		while (position < pattern.length() && peek() >= '0' && peek() <= '9') {
			count = count * 10 + digit();
		}
		return count;
	}

	private int digit() {
		char c = peek();
		if (c < '0' || c > '9') {
			throw unexpected();
		}
		position++;
		return c - '0';
	}

	private char peek() {
		if (position >= pattern.length()) {
			throw unexpected();
		}
		return pattern.charAt(position);
	}

	private boolean accept(char c) {
		boolean found = position < pattern.length() && pattern.charAt(position) == c;
		if (found) {
			position++;
		}
		return found;
	}

	private void expect(char c) {
		if (!accept(c)) {
			throw unexpected();
		}
	}

	private IllegalArgumentException unexpected() {
		return new IllegalArgumentException("Unknown syntax at " + position + " in " + pattern);
	}
}
