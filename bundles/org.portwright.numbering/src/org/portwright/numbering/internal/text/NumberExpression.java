package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Place;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.context.Columns;
import org.portwright.numbering.internal.context.Context;
import org.portwright.numbering.internal.counts.BlockCount;
import org.portwright.numbering.internal.counts.CountTail;
import org.portwright.numbering.internal.counts.CountedRows;
import org.portwright.numbering.internal.counts.TimesCount;
import org.portwright.numbering.internal.digits.CountWords;
import org.portwright.numbering.internal.digits.Following;
import org.portwright.numbering.internal.digits.Incomplete;
import org.portwright.numbering.internal.digits.OwnNumber;
import org.portwright.numbering.internal.digits.Suffix;
import org.portwright.numbering.internal.digits.Telephone;
import org.portwright.numbering.internal.digits.TelephoneFinder;
import org.portwright.numbering.internal.findings.Findings;
import org.portwright.numbering.internal.findings.Reach;
import org.portwright.numbering.internal.ranges.RangeEnd;
import org.portwright.numbering.internal.ranges.RangeEnd.Doubt;
import org.portwright.numbering.internal.ranges.RangeEnd.Extent;
import org.portwright.numbering.internal.ranges.RangeEnd.Refusal;
import org.portwright.numbering.internal.ranges.RangeTail;
import org.portwright.numbering.internal.text.ListTail.Item;
import org.portwright.numbering.internal.tokens.TokenKind;
import org.portwright.numbering.internal.tokens.TokenStream;

/**
 * Reads a number with all that belongs to it: a count, an extension, the end of a range, more numbers of a list. It
 * moves the position behind what it has read, item by item, so that a list may be of any length.
 */
final class NumberExpression {

	private final TokenStream stream;
	private final Context context;
	private final TelephoneFinder finder;
	private final RangeTail ranges;
	private final ListTail lists;

	NumberExpression(TokenStream stream, Context context, TelephoneFinder finder) {
		this.stream = stream;
		this.context = context;
		this.finder = finder;
		ranges = new RangeTail(finder);
		lists = new ListTail(finder);
	}

	/**
	 * Takes the number with all that belongs to it.
	 *
	 * @param start how far ahead the number begins
	 * @param end   how far ahead the token behind it is
	 */
	void read(int start, int end, Telephone telephone, Findings findings) {
		switch (telephone.form()) {
		case WITHOUT_ZERO -> findings.note(Note.Kind.LEADING_ZERO_RESTORED, stream.place(start, end));
		case WITHOUT_PLUS -> findings.note(Note.Kind.PLUS_RESTORED, stream.place(start, end));
		case NATIONAL, INTERNATIONAL -> {
			// nothing was changed
		}
		}
		goOn(first(start, end, telephone.number(), findings), 0, findings);
	}

	/**
	 * Takes the last digits of a number at the position, and what follows them.
	 *
	 * @param before the number that they end like, E.164 digits
	 * @return whether there are any
	 */
	boolean readEnding(long before, Findings findings) {
		@Nullable
		Suffix suffix = Suffix.read(stream, 0, before);
		if (suffix == null || suffix.digits() < 2 || !suffix.repeatsBlock(before)
				|| Following.isUnit(stream, suffix.end())) {
			return false;
		}
		goOn(item(0, suffix.end(), suffix.applyTo(before), findings), suffix.digits(), findings);
		return true;
	}

	private void goOn(long from, int digitsBefore, Findings findings) {
		long last = from;
		int digits = digitsBefore;
		while (last > 0) {
			@Nullable
			Item item = lists.read(stream, 0, last, digits, context);
			if (item == null) {
				return;
			}
			if (item.number() == 0) {
				findings.refuse(Reason.SUFFIX_AMBIGUOUS, stream.place(item.from(), item.end()));
				context.advance(stream, item.end());
				return;
			}
			digits = item.digits();
			last = item(item.from(), item.end(), item.number(), findings);
		}
	}

	private long first(int start, int end, long number, Findings findings) {
		@Nullable
		RangeEnd had = context.isFrom() ? CountTail.had(stream, end, number) : null;
		@Nullable
		RangeEnd block = had != null ? had : CountTail.read(stream, end, number, finder);
		if (!(block instanceof Extent)) {
			@Nullable
			RangeEnd times = context.isBlock() ? TimesCount.ofBlock(stream, end, number)
					: CountedRows.times(stream, end, number, findings, finder);
			block = times == null ? block : times;
		}
		if (block instanceof Extent extent && had == null
				&& CountedRows.isTotal(stream, start, extent, number, findings)) {
			block = new Doubt(stream.skipSpace(end), extent.end());
		}
		return switch (block) {
		case Extent extent -> block(start, number, extent, findings);
		case Doubt doubt -> {
			findings.take(NumberRange.of(number), stream.place(start, end));
			findings.refuse(Reason.COUNT_UNFIT, stream.place(doubt.from(), doubt.end()));
			context.advance(stream, doubt.end());
			yield 0L;
		}
		case null, default -> row(start, end, number, findings);
		};
	}

	/** Takes a number or range, and compares it with the count in its row of a table. */
	private long rangeOfRow(int start, int end, long number, Findings findings) {
		long before = findings.taken();
		long last = item(start, end, number, findings);
		long taken = findings.taken() - before;
		long said = taken > 1 && context.columns().hasHeadings() && endsCell() ? context.columns().countSaid(stream)
				: 0;
		if (said > 0 && said != taken) {
			findings.count(findings.sightings().getLast().place(), said);
		}
		return last;
	}

	private boolean endsCell() {
		return switch (stream.kind(stream.skipSpace(0))) {
		case TAB, NEWLINE, END -> true;
		default -> Columns.isWide(stream.at(0));
		};
	}

	private long block(int start, long number, Extent extent, Findings findings) {
		findings.take(new NumberRange(number, extent.last()), stream.place(start, extent.end()));
		context.advance(stream, extent.end());
		return goesOn(number, extent.last());
	}

	/** Takes the block of which a row of a table has the first number and how many there are. */
	private long row(int start, int end, long number, Findings findings) {
		int at = context.columns().count(stream, end);
		boolean counts = at >= 0 && !CountWords.isEnding(stream.at(at)) && !OwnNumber.begins(stream, at, finder);
		long count = at < 0 ? context.columns().countBefore() : counts ? stream.at(at).value() : 0;
		if (count == 0) {
			return !context.columns().hasHeadings()
					&& CountedRows.cell(stream, end, number, findings, finder) instanceof Extent cell
							? block(start, number, cell, findings)
							: rangeOfRow(start, end, number, findings);
		}
		boolean block = context.columns().isOfBlocks() || CountTail.isRound(number, count);
		if (count == 1 || !block || !CountTail.fits(number, count)) {
			if (count != 1) {
				findings.refuse(Reason.COUNT_UNFIT, at < 0 ? stream.place(start, end) : stream.place(at, at + 1));
			}
			return item(start, end, number, findings);
		}
		findings.take(new NumberRange(number, number + count - 1), stream.place(start, end));
		context.advance(stream, end);
		return 0;
	}

	/**
	 * Takes a block that begins with a number, of which a count before it says how many there are. What stands behind
	 * it goes first: the end of a range, or another count.
	 */
	void readBlock(BlockCount block, int end, Telephone telephone, Findings findings) {
		long number = telephone.number();
		@Nullable
		RangeEnd range = ranges.read(stream, end, number, context);
		boolean said = range != null || CountTail.read(stream, end, number, finder) instanceof Extent
				|| lists.read(stream, end, number, 0, context) != null;
		if (range instanceof Refusal open && open.reason() == Reason.PLACES_OPEN && !block.last()
				&& CountTail.fits(number, block.count())) {
			findings.take(new NumberRange(number, number + block.count() - 1),
					stream.place(block.digits(), open.end()));
			context.advance(stream, open.end());
		} else if (said) {
			readCounted(block, end, telephone, findings);
		} else if (block.last() && CountTail.fits(number - block.count() + 1, block.count())) {
			findings.take(new NumberRange(number - block.count() + 1, number), stream.place(block.digits(), end));
			context.advance(stream, end);
		} else if (!block.last() && (block.sure() || CountTail.isRound(number, block.count()))
				&& CountTail.fits(number, block.count())) {
			findings.take(new NumberRange(number, number + block.count() - 1), stream.place(block.digits(), end));
			context.advance(stream, end);
		} else {
			readCounted(block, end, telephone, findings);
		}
	}

	/** Takes numbers that say themselves how many they are, and names a count before them that says another. */
	private void readCounted(BlockCount block, int end, Telephone telephone, Findings findings) {
		Place count = stream.place(block.digits(), block.digits() + 1);
		long before = findings.taken();
		read(block.number(), end, telephone, findings);
		if (findings.taken() - before != block.count()) {
			findings.count(count, block.count());
		}
	}

	/** Takes the last digits that complete a number whose beginning stands before them, and what follows. */
	void readRest(Incomplete.Rest rest, int digits, Findings findings) {
		context.advance(stream, rest.at());
		goOn(first(0, rest.end() - rest.at(), rest.number(), findings), digits, findings);
	}

	/** Takes a number and what directly follows it; returns its last number, 0 where the list cannot go on. */
	private long item(int start, int end, long number, Findings findings) {
		int behind = extension(end, findings);
		@Nullable
		RangeEnd rangeEnd = ranges.read(stream, behind, number, context);
		return switch (rangeEnd) {
		case Extent extent -> {
			findings.take(span(number, extent.last()), stream.place(start, extent.end()));
			compare(extent, number, findings);
			context.advance(stream, extension(extent.end(), findings));
			yield goesOn(number, extent.last());
		}
		case Refusal refusal -> {
			findings.refuse(refusal.reason(), stream.place(start, refusal.end()));
			context.advance(stream, refusal.end());
			yield 0L;
		}
		case Doubt doubt -> {
			findings.take(NumberRange.of(number), stream.place(start, end));
			findings.refuse(Reason.SUFFIX_AMBIGUOUS, stream.place(doubt.from(), doubt.end()));
			context.advance(stream, doubt.end());
			yield 0L;
		}
		case null -> {
			findings.take(NumberRange.of(number), stream.place(start, end));
			context.advance(stream, behind);
			yield number;
		}
		};
	}

	private static NumberRange span(long number, long last) {
		return new NumberRange(Math.min(number, last), Math.max(number, last));
	}

	/** What last digits may go on with; with the end of a large range, which may be a typing error, nothing does. */
	private static long goesOn(long first, long last) {
		return last > first && Reach.isBlock(first, last) ? last : 0;
	}

	/** A count behind a range is to be that of its numbers. */
	private void compare(Extent range, long first, Findings findings) {
		if (CountTail.read(stream, range.end(), first, finder) instanceof Extent count
				&& stream.kind(stream.skipSpace(range.end())) == TokenKind.OPEN && count.last() != range.last()) {
			findings.count(stream.place(stream.skipSpace(range.end()), count.end()), count.last() - first + 1);
		}
	}

	private int extension(int end, Findings findings) {
		int behind = ExtensionTail.read(stream, end);
		if (behind > end) {
			findings.note(Note.Kind.EXTENSION_DROPPED, stream.place(ExtensionTail.begin(stream, end), behind));
		}
		return behind;
	}
}
