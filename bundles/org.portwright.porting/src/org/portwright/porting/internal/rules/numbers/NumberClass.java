package org.portwright.porting.internal.rules.numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.numbering.ClassifiedRange;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.NumberEntry.Shape;
import org.portwright.porting.Problem;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.internal.rules.WrittenNumbers;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.porting.rules.ProblemBuilder;

/**
 * What kind of number it is: one problem a number, in the order of {@link NumberProblem}; a range with many such
 * numbers is one problem.
 */
@SuppressWarnings("nls")
public final class NumberClass implements Rule<CheckedOrder> {

	private static final String FIRST = ".first";
	private static final String LAST = ".last";
	private static final String UNITED_KINGDOM = "+44";
	private static final Reads READS = Reads.NUMBERS.and(Literals.PORT_ORDER__STATE);

	@Override
	public List<String> codes() {
		return Stream.of(NumberProblem.values()).map(NumberProblem::code).toList();
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (order.numbers().blank()) {
			return;
		}
		for (NumberEntry entry : order.numbers().doubtful()) {
			if (entry.shape() == Shape.BLANK) {
				problem(NumberProblem.INVALID, entry, FIRST).stillNeeded(order.draft())
						.report(Messages.NumberClass_blank, report);
			} else if (entry.range().isPresent()) {
				checkRange(entry, report);
			} else {
				checkEnds(entry, report);
			}
		}
		if (order.numbers().known()) {
			sayJudged(order, report);
		}
	}

	/** A number that has a problem is judged by none of those after it. */
	private static void sayJudged(CheckedOrder order, Report report) {
		for (NumberProblem problem : NumberProblem.values()) {
			report.judged(problem.code(), order.order(), Literals.PORT_ORDER__NUMBERS);
			if (report.has(problem.code())) {
				return;
			}
		}
	}

	private static void checkRange(NumberEntry entry, Consumer<Problem> problems) {
		Map<NumberProblem, List<NumberRange>> affected = new EnumMap<>(NumberProblem.class);
		for (ClassifiedRange piece : entry.pieces()) {
			NumberProblem problem = piece.classification().problem();
			if (problem != null) {
				affected.computeIfAbsent(problem, any -> new ArrayList<>()).add(piece.range());
			}
		}
		affected.forEach((problem, ranges) -> report(problem, entry, ranges, problems));
	}

	private static void report(NumberProblem problem, NumberEntry entry, List<NumberRange> ranges,
			Consumer<Problem> problems) {
		long from = entry.from().getAsLong();
		boolean atFirst = ranges.stream().anyMatch(range -> range.contains(from));
		long count = ranges.stream().mapToLong(NumberRange::count).sum();
		String text = entry.single() ? entry.first() : String.join(", ", RangeSets.texts(ranges));
		String written = WrittenNumbers.of(entry, ranges);
		String subject = count == 1 ? written : NLS.bind(Messages.NumberClass_several, written, count);
		problem(problem, entry, atFirst ? FIRST : LAST).value(text)
				.places(count, entry.single() ? List.of() : RangeSets.texts(ranges))
				.report(NLS.bind(message(problem, ranges.getFirst().firstE164()), subject), problems);
	}

	private static void checkEnds(NumberEntry entry, Consumer<Problem> problems) {
		checkEnd(entry, entry.from(), entry.first(), FIRST, problems);
		if (!entry.single()) {
			checkEnd(entry, entry.to(), entry.last(), LAST, problems);
		}
	}

	private static void checkEnd(NumberEntry entry, OptionalLong end, String typed, String field,
			Consumer<Problem> problems) {
		if (end.isEmpty()) {
			String message = typed.isEmpty()
					? NLS.bind(Messages.NumberClass_firstBlank, WrittenNumbers.of(entry.last()))
					: NLS.bind(Messages.NumberClass_unreadable, typed);
			problem(NumberProblem.INVALID, entry, field).value(typed).report(message, problems);
			return;
		}
		for (ClassifiedRange piece : entry.pieces()) {
			NumberProblem problem = piece.classification().problem();
			if (problem != null && piece.range().contains(end.getAsLong())) {
				problem(problem, entry, field).value(typed)
						.report(NLS.bind(message(problem, piece.range().firstE164()), WrittenNumbers.of(typed)),
								problems);
			}
		}
	}

	private static ProblemBuilder problem(NumberProblem problem, NumberEntry entry, String field) {
		Severity severity = problem == NumberProblem.UNCONFIRMED ? Severity.WARNING : Severity.ERROR;
		return ProblemBuilder.of(problem.code(), severity, entry.id(), entry.path() + field);
	}

	private static String message(NumberProblem problem, String e164) {
		return switch (problem) {
		case NOT_UK -> e164.startsWith(UNITED_KINGDOM) ? Messages.NumberClass_islands : Messages.NumberClass_abroad;
		case MOBILE -> Messages.NumberClass_mobile;
		case BLOCKED -> Messages.NumberClass_blocked;
		case INVALID -> Messages.NumberClass_invalid;
		case UNCONFIRMED -> Messages.NumberClass_unconfirmed;
		};
	}
}
