package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.Reason;
import org.portwright.numbering.internal.text.ListTail.Item;
import org.portwright.numbering.internal.text.RangeEnd.Doubt;
import org.portwright.numbering.internal.text.RangeEnd.Extent;
import org.portwright.numbering.internal.text.RangeEnd.Refusal;

/**
 * Reads a number with all that belongs to it: a count, an extension, the end of a range, more numbers of a list. It
 * moves the position behind what it has read, item by item, so that a list may be of any length.
 */
final class NumberExpression {

	private final TokenStream stream;
	private final Context context;
	private final RangeTail ranges;
	private final ListTail lists;

	NumberExpression(TokenStream stream, Context context, TelephoneFinder finder) {
		this.stream = stream;
		this.context = context;
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
		long last = first(start, end, telephone.number(), findings);
		int digits = 0;
		while (last > 0) {
			@Nullable
			Item item = lists.read(stream, 0, last, digits);
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
		Extent block = CountTail.read(stream, end, number);
		if (block == null) {
			return item(start, end, number, findings);
		}
		findings.take(new NumberRange(number, block.last()), stream.place(start, block.end()));
		context.advance(stream, block.end());
		return block.last();
	}

	/** Takes a number and what directly follows it; returns its last number, 0 where the list cannot go on. */
	private long item(int start, int end, long number, Findings findings) {
		int behind = extension(end, findings);
		@Nullable
		RangeEnd rangeEnd = ranges.read(stream, behind, number, context);
		return switch (rangeEnd) {
		case Extent extent -> {
			findings.take(new NumberRange(number, extent.last()), stream.place(start, extent.end()));
			context.advance(stream, extension(extent.end(), findings));
			yield extent.last();
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

	private int extension(int end, Findings findings) {
		int behind = ExtensionTail.read(stream, end);
		if (behind > end) {
			findings.note(Note.Kind.EXTENSION_DROPPED, stream.place(ExtensionTail.begin(stream, end), behind));
		}
		return behind;
	}
}
