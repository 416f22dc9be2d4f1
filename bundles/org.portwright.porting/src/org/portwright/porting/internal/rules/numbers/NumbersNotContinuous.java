package org.portwright.porting.internal.rules.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;
import org.portwright.model.text.Typed;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.LetterKind;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.order.NumberKind;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/**
 * Microsoft's UK form for geographic numbers asks for one continuous range, and warns that others are refused or
 * delayed (domain facts, second part, A1). Numbers at different sites are never one range.
 */
@SuppressWarnings("nls")
public final class NumbersNotContinuous implements Rule<CheckedOrder> {

	private static final String NOT_CONTINUOUS = "NUMBERS_NOT_CONTINUOUS";
	private static final Reads READS = Reads.NUMBERS.and(Literals.PORTED_NUMBERS__SITE, Literals.SITE__NAME);

	@Override
	public List<String> codes() {
		return List.of(NOT_CONTINUOUS);
	}

	@Override
	public Set<EStructuralFeature> reads() {
		return READS.features();
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		if (order.letter() != LetterKind.GEOGRAPHIC) {
			return;
		}
		Map<Optional<Site>, List<NumberRange>> bySite = bySite(order);
		if (!bySite.isEmpty() && order.numbers().known()) {
			report.judged(NOT_CONTINUOUS, order.order(), Literals.PORT_ORDER__NUMBERS);
		}
		bySite.forEach((site, numbers) -> {
			List<NumberRange> blocks = NumberRanges.fold(numbers);
			if (blocks.size() > 1) {
				report(site, blocks, order, report);
			}
		});
	}

	private static Map<Optional<Site>, List<NumberRange>> bySite(CheckedOrder order) {
		Map<Optional<Site>, List<NumberRange>> bySite = new LinkedHashMap<>();
		List<PortedNumbers> numbers = order.order().getNumbers();
		if (numbers.stream().allMatch(entry -> entry.getSite() == null)) {
			List<NumberRange> geographic = order.numbers().folded(NumberKind.GEOGRAPHIC::has);
			if (!geographic.isEmpty()) {
				bySite.put(Optional.empty(), geographic);
			}
			return bySite;
		}
		int at = 0;
		for (NumberEntry entry : order.numbers().entries()) {
			Optional<Site> site = Optional.ofNullable(numbers.get(at++).getSite());
			if (entry.hasAny(NumberKind.GEOGRAPHIC::has)) {
				entry.addRanges(NumberKind.GEOGRAPHIC::has, bySite.computeIfAbsent(site, any -> new ArrayList<>()));
			}
		}
		return bySite;
	}

	private static void report(Optional<Site> site, List<NumberRange> blocks, CheckedOrder order, Report report) {
		String all = NamedBlocks.of(blocks);
		String count = Integer.toString(blocks.size());
		ProblemBuilder problem = site.map(at -> ProblemBuilder.of(NOT_CONTINUOUS, Severity.INFO, at)).orElseGet(
				() -> ProblemBuilder.of(NOT_CONTINUOUS, Severity.INFO, order.order(), Literals.PORT_ORDER__NUMBERS));
		String message = site
				.map(at -> RuleTexts.message(NOT_CONTINUOUS, "site", List.of(Typed.text(at.getName()), count, all)))
				.orElseGet(() -> RuleTexts.message(NOT_CONTINUOUS, "", List.of(count, all)));
		problem.value(count).places(blocks.size(), List.of()).report(message, report);
	}
}
