package org.portwright.porting.dates;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.text.Typed;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.CompanyName;
import org.portwright.porting.DateFigures.Installation;
import org.portwright.porting.DateFigures.LeadTime;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.days.WorkingDays;
import org.portwright.porting.internal.order.InstalledRanges;
import org.portwright.porting.internal.order.NumberKind;
import org.portwright.porting.internal.order.PartialRanges;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;

/**
 * The UK industry's minimum lead time of an order, by how the numbers are installed, how many they are and who holds
 * their range (domain facts D8). The shorter one is judged by where the holder is not known.
 *
 * @param numbers how many numbers it counts by
 */
record IndustryMinimum(LeadTime row, Holder holder, long numbers) {

	/** What it is read from. */
	static final Set<EStructuralFeature> READS = Stream
			.of(PartialRanges.READS,
					Set.of(Literals.LETTER_OF_AUTHORIZATION__RANGE_HOLDER,
							Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER,
							Literals.LETTER_OF_AUTHORIZATION__LOSING_NETWORK))
			.flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

	/** Who holds the range. */
	enum Holder {
		/** The losing provider, or the network that it is known to use. */
		LOSING,
		/** Somebody else. */
		ANOTHER,
		/** Nobody says. */
		UNKNOWN
	}

	/** That of an order; empty where it is not known, or the profile has none. */
	static Optional<IndustryMinimum> of(CheckedOrder order) {
		List<NumberRange> geographic = order.numbers().folded(NumberKind.GEOGRAPHIC::has);
		Optional<Installation> installation = installation(order, geographic);
		long count = geographic.isEmpty() ? order.numbers().count() : NumberRanges.count(geographic);
		return installation.flatMap(how -> order.profile().dates().leadTime(how, count))
				.map(row -> new IndustryMinimum(row, holder(order.loa(), order.profile()), count));
	}

	/** What has to be entered so that it is known; empty where nothing is missing. */
	static Optional<String> missing(CheckedOrder order) {
		if (order.profile().dates().leadTimes().isEmpty()) {
			return Optional.empty();
		}
		if (!order.numbers().known()) {
			return Optional.of(Messages.IndustryMinimum_numbers);
		}
		return installation(order, order.numbers().folded(NumberKind.GEOGRAPHIC::has)).isPresent() ? Optional.empty()
				: Optional.of(Messages.IndustryMinimum_lineType);
	}

	private static Optional<Installation> installation(CheckedOrder order, List<NumberRange> geographic) {
		if (!order.numbers().known()) {
			return Optional.empty();
		}
		if (geographic.isEmpty()) {
			return Optional.of(Installation.NON_GEOGRAPHIC);
		}
		LineType line = order.loa().getLineType();
		return switch (line) {
		case UNSPECIFIED -> Optional.empty();
		case SINGLE_LINE -> Optional.of(Installation.SINGLE_LINE);
		case MULTI_LINE -> Optional.of(multiLine(order, geographic));
		};
	}

	private static Installation multiLine(CheckedOrder order, List<NumberRange> geographic) {
		if (PartialRanges.of(order).any()) {
			return Installation.PART_OF_DDI_RANGE;
		}
		return RangeSets.common(InstalledRanges.folded(order), geographic).isEmpty() ? Installation.MULTI_LINE
				: Installation.DDI_RANGE;
	}

	private static Holder holder(LetterOfAuthorization loa, RuleProfile profile) {
		String holder = CompanyName.core(Typed.text(loa.getRangeHolder()), profile);
		if (holder.isEmpty()) {
			return Holder.UNKNOWN;
		}
		boolean losing = Stream.of(loa.getLosingProvider(), loa.getLosingNetwork())
				.anyMatch(name -> holder.equals(CompanyName.core(Typed.text(name), profile)));
		return losing ? Holder.LOSING : Holder.ANOTHER;
	}

	/** Returns in words how the numbers are installed. */
	String installed() {
		String count = new MessageFormat(Messages.IndustryMinimum_count, Locale.UK).format(new Object[] { numbers });
		return switch (row.installation()) {
		case SINGLE_LINE -> numbers == 1 ? Messages.IndustryMinimum_singleLine
				: NLS.bind(Messages.IndustryMinimum_singleLines, count);
		case MULTI_LINE -> NLS.bind(Messages.IndustryMinimum_multiLine, count);
		case DDI_RANGE -> NLS.bind(Messages.IndustryMinimum_ddiRange, count);
		case PART_OF_DDI_RANGE -> NLS.bind(Messages.IndustryMinimum_part, count);
		case NON_GEOGRAPHIC -> NLS.bind(Messages.IndustryMinimum_nonGeographic, count);
		};
	}

	/** The working days that are judged by. */
	int days() {
		return switch (holder) {
		case LOSING -> row.rangeHolder();
		case ANOTHER -> row.other();
		case UNKNOWN -> Math.min(row.rangeHolder(), row.other());
		};
	}

	/** The working days that are enough whoever holds the range. */
	int sureDays() {
		return holder == Holder.UNKNOWN ? Math.max(row.rangeHolder(), row.other()) : days();
	}

	/** The first date that it allows whoever holds the range. */
	LocalDate sure(LocalDate from, WorkingDays days) {
		return days.after(from, sureDays());
	}

	/** The first date that it allows. */
	LocalDate first(LocalDate from, WorkingDays days) {
		return days.after(from, days());
	}

	/** It in words, with both figures where the holder is not known: each with the day that it is counted from. */
	String words(LocalDate from, WorkingDays days) {
		var wording = new DateWording(days);
		String counted = DateWording.count(days());
		String first = WrittenDate.shown(first(from, days));
		String text = switch (holder) {
		case LOSING -> NLS.bind(Messages.IndustryMinimum_losing,
				new Object[] { installed(), counted, wording.from(from), first });
		case ANOTHER -> NLS.bind(Messages.IndustryMinimum_another,
				new Object[] { installed(), counted, wording.from(from), first });
		case UNKNOWN -> NLS.bind(Messages.IndustryMinimum_unknown, new Object[] { installed(), counted,
				wording.from(from), first, DateWording.count(sureDays()), WrittenDate.shown(sure(from, days)) });
		};
		return text + wording.notCounted(from, sure(from, days));
	}
}
