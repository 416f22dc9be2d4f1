package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.counts.BlockCount;
import org.portwright.numbering.internal.digits.CountWords;
import org.portwright.numbering.internal.digits.DigitGroups;
import org.portwright.numbering.internal.digits.Glue;
import org.portwright.numbering.internal.digits.Telephone;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.tokens.SignalWords;
import org.portwright.numbering.internal.tokens.Token;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/** Reads blocks of numbers of which words before the first one say how many there are. */
@SuppressWarnings("nls")
final class BlockReader {

	/** Farther from the word for a block a count is none of it. */
	private static final int MAX_GAP = 4;

	private final TokenStream stream;
	private final TelephoneFinder finder;
	private final NumberExpression expression;
	private final Intake intake;
	/** The word passed last, and whether it speaks of a block, or of several. */
	private Token word = new Token(TokenKind.NEWLINE, 0, 0, 0, 0);
	private boolean block;
	private boolean severalBlocks;
	private long blocksOf;
	private long blocksBelow;

	BlockReader(TokenStream stream, TelephoneFinder finder, NumberExpression expression, Intake intake) {
		this.stream = stream;
		this.finder = finder;
		this.expression = expression;
		this.intake = intake;
	}

	/** Begins a line. */
	void startLine() {
		boolean begins = switch (stream.kind(stream.skipSpace(0))) {
		case DIGITS, PLUS, OPEN, DASH, STAR -> true;
		default -> false;
		};
		blocksBelow = begins ? blocksBelow : 0;
		blocksOf = blocksBelow;
	}

	/** Passes over the token at the position. */
	void pass() {
		if (stream.kind(0) == TokenKind.WORD) {
			block = block && "of".equals(stream.word(0)) || SignalWords.BLOCKS.contains(stream.word(0));
			severalBlocks = BlockCount.areBlocks(stream.word(0)) || block && severalBlocks;
			word = stream.at(0);
		}
	}

	/** How many numbers each block of this line has that begins with a number, 0 where none does. */
	long blocksOf() {
		return blocksOf;
	}

	/** A count that says how many numbers a block has. */
	boolean read() {
		@Nullable
		BlockCount count = switch (stream.kind(0)) {
		case DIGITS -> Glue.isPartOfWord(stream) ? null
				: isQuantity() ? BlockCount.ofQuantity(stream, finder) : BlockCount.read(stream, 0, ofBlock(), finder);
		case WORD -> Glue.isPartOfWord(stream) ? null : BlockCount.read(stream, 0, ofBlock(), finder);
		case OPEN -> BlockCount.read(stream, 1, ofBlock(), finder);
		default -> null;
		};
		@Nullable
		DigitGroups groups = count == null ? null : DigitGroups.read(stream, count.number());
		@Nullable
		Telephone first = groups == null || groups.count() == 0 ? null : finder.find(stream, groups, 0);
		if (count != null && groups != null && first == null) {
			// The number behind is cut or wrapped, and is read by itself.
			intake.findings().refuse(Reason.COUNT_UNFIT, stream.place(count.digits(), count.digits() + 1));
		}
		if (count == null || groups == null || first == null) {
			blocksBelow = Math.max(blocksBelow, countOfLines());
			return false;
		}
		intake.passage().say(first.number());
		int end = groups.endToken(first.lastGroup());
		blocksOf = severalBlocks ? count.count() : 0;
		intake.take(found -> expression.readBlock(count, end, first, found));
		return true;
	}

	/** How many numbers each of the next lines has by the end of this one: {@code 3 blocks of 10:}. */
	private long countOfLines() {
		@Nullable
		CountWords count = severalBlocks && ofBlock() ? CountWords.read(stream, 0) : null;
		if (count == null) {
			return 0;
		}
		int at = stream.skipSpace(count.end());
		while (SignalWords.NUMBERS.contains(stream.word(at)) || "each".equals(stream.word(at))
				|| stream.kind(at) == TokenKind.COLON || stream.kind(at) == TokenKind.DASH) {
			at = stream.skipSpace(at + 1);
		}
		return stream.kind(at) == TokenKind.NEWLINE ? count.value() : 0;
	}

	/** {@code Qty 10}, {@code Qty: 10}. */
	private boolean isQuantity() {
		return stream.at(0).start() - word.end() < MAX_GAP
				&& SignalWords.QUANTITY.contains(SignalWords.lowerCase(stream.text(), word))
				&& stream.text().substring(word.end(), stream.at(0).start()).indexOf('\n') < 0;
	}

	/** Whether a block <i>of</i> so many numbers is spoken of. */
	private boolean ofBlock() {
		if (!block || stream.at(0).start() - word.end() > MAX_GAP) {
			return false;
		}
		String last = SignalWords.lowerCase(stream.text(), word);
		return "of".equals(last) || SignalWords.BLOCKS.contains(last);
	}
}
