package org.portwright.numbering.uk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Classification;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.Note;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.internal.plan.NumberClassifier;
import org.portwright.numbering.internal.plan.NumberFormat;

/**
 * The UK number plan: what a number is, what stands in the way of porting it, and how people write it. Numbers are
 * valid or not by libphonenumber's data for Great Britain; lengths vary, so digits are never counted. Immutable for its
 * callers and safe for several threads. There is one for each set of prefixes; the tables that it judges and parses by
 * are made when it first does so.
 */
public final class UkNumberPlan {

	/**
	 * The profiles that come with Portwright share their prefixes, and a call of the command line reads at most one
	 * profile of somebody's own. Should more be read in one process some day, those beyond the first few are made each
	 * time: slower, but what somebody sends cannot fill the memory.
	 */
	private static final int MOST_KEPT = 16;
	private static final int NATIONAL_DIGITS = 11;
	private static final int SHORTEST_GROUP = 3;
	private static final Map<Set<String>, @Nullable UkNumberPlan> KEPT = new ConcurrentHashMap<>();

	private final NumberClassifier classifier;

	private UkNumberPlan(Set<String> blockedPrefixes) {
		classifier = new NumberClassifier(blockedPrefixes);
	}

	/**
	 * Gives the plan with some prefixes blocked; it costs next to nothing to ask again.
	 *
	 * @param blockedPrefixes prefixes that the gaining provider does not port, in national form: {@code 0843},
	 *                        {@code 09}
	 * @throws IllegalArgumentException if one is not in national form
	 */
	public static UkNumberPlan of(Collection<String> blockedPrefixes) {
		Set<String> prefixes = Set.copyOf(blockedPrefixes);
		@Nullable
		UkNumberPlan kept = KEPT.get(prefixes);
		if (kept != null) {
			return kept;
		}
		var made = new UkNumberPlan(prefixes);
		@Nullable
		UkNumberPlan first = KEPT.size() < MOST_KEPT ? KEPT.putIfAbsent(prefixes, made) : null;
		return first == null ? made : first;
	}

	/**
	 * Says what a number is.
	 *
	 * @param number E.164 digits
	 */
	public Classification classify(long number) {
		return classifier.classify(number);
	}

	/**
	 * Says what a number is.
	 *
	 * @param e164 {@code +442079460000}; the plus sign may be missing
	 * @throws IllegalArgumentException if it is no E.164 number
	 */
	public Classification classify(String e164) {
		return classify(NumberRange.number(e164));
	}

	/**
	 * Classifies a range. The cost grows with the pieces, not with the count of numbers.
	 *
	 * @return its pieces in order; neighbours differ in class
	 */
	public List<ClassifiedRange> classify(NumberRange range) {
		return classifier.classify(range);
	}

	/**
	 * Reads one number as typed into a field: {@code 020 7946 0000}, {@code +44 (0)20 7946 0000}. An extension is
	 * dropped. Letters that look like digits are a typing error to be corrected in a field, where a text is read with a
	 * remark.
	 *
	 * @return the number, {@code +442079460000}, also where it is not a valid one; empty where the text is not exactly
	 *         one number
	 */
	public Optional<String> parse(String typed) {
		if (isNational(typed)) {
			return Optional.of("+44" + typed.substring(1).replace(" ", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		NumbersInText read = NumberTextReader.read(typed, this);
		boolean guessed = read.notes().stream().anyMatch(note -> note.kind() == Note.Kind.LETTERS_READ);
		if (guessed || read.ranges().size() != 1 || !read.notTaken().isEmpty()) {
			return Optional.empty();
		}
		NumberRange range = read.ranges().getFirst().range();
		return range.count() == 1 ? Optional.of(range.firstE164()) : Optional.empty();
	}

	/**
	 * Returns whether a text is eleven digits from 01 on, in groups of at least three with a space between: the reader
	 * of texts would find nothing else in it, and takes a hundred times as long.
	 */
	private static boolean isNational(String typed) {
		int digits = 0;
		int group = 0;
		for (int i = 0; i < typed.length(); i++) {
			char c = typed.charAt(i);
			if (c >= '0' && c <= '9') {
				digits++;
				group++;
			} else if (c == ' ' && group >= SHORTEST_GROUP) {
				group = 0;
			} else {
				return false;
			}
		}
		return digits == NATIONAL_DIGITS && group >= SHORTEST_GROUP && typed.charAt(0) == '0' && typed.charAt(1) != '0';
	}

	/**
	 * A number as people write it: {@code 020 7946 0000}, abroad {@code +1 202-555-0143}.
	 *
	 * @param number E.164 digits
	 */
	public static String display(long number) {
		return Format.NUMBERS.format(number);
	}

	/**
	 * A number as people write it: {@code 020 7946 0000}, abroad {@code +1 202-555-0143}.
	 *
	 * @param e164 {@code +442079460000}; the plus sign may be missing
	 * @throws IllegalArgumentException if it is no E.164 number
	 */
	public static String display(String e164) {
		return Format.NUMBERS.format(NumberRange.number(e164));
	}

	/**
	 * A range as people write it: {@code 020 7946 0000 – 0099}, {@code 020 7946 9990 – 020 7947 0009} where the ends
	 * differ before the last group, and a single number alone.
	 */
	public static String display(NumberRange range) {
		return Format.NUMBERS.format(range);
	}

	/** Makes now what it judges and parses by, so that who asks later does not wait for it. */
	public void prepare() {
		classifier.plan();
	}

	NumberClassifier classifier() {
		return classifier;
	}

	/** How people write numbers is the same whatever is ported, and needs no plan. */
	private static final class Format {

		static final NumberFormat NUMBERS = new NumberFormat();
	}
}
