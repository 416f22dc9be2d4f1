package org.portwright.porting.internal.rules.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.numbering.uk.UkNumberPlan;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.UnconfirmedValues;
import org.portwright.porting.ValueSources;
import org.portwright.porting.facts.Fact;
import org.portwright.porting.fields.FieldNames;
import org.portwright.porting.internal.rules.Reads;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;

/**
 * Names the values that were taken from a text although they were not sure, until the user confirms them: all at once,
 * since one mail may bring fifty. A draft is not submitted before, because the signatory would sign for them. It has no
 * quick fix: nothing but a person's look at the text confirms a value.
 */
@SuppressWarnings("nls")
public final class ValueUnconfirmed implements Rule<CheckedOrder> {

	private static final String CODE = UnconfirmedValues.CODE;
	/** A message of more names is not read. */
	private static final int MOST_NAMED = 5;

	@Override
	public List<String> codes() {
		return List.of(CODE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Reads.NUMBERS.and(ValueSources.READS.toArray(EStructuralFeature[]::new))
				.and(Literals.PORT_ORDER__STATE).features();
	}

	@Override
	public Set<Fact> facts() {
		return Set.of(Fact.SUBMISSION);
	}

	@Override
	public void check(CheckedOrder order, Report report) {
		PortOrder root = order.order();
		if (!order.open() || root.getSources().isEmpty()) {
			return;
		}
		report.judged(CODE, root);
		List<String> fields = ValueSources.unconfirmedFields(root).stream()
				.map(source -> Typed.text(source.getField())).distinct().toList();
		List<NumberRange> numbers = ValueSources.unconfirmedNumbers(root, order.numbers().folded());
		long count = fields.size() + NumberRanges.count(numbers);
		if (count == 0) {
			return;
		}
		Severity severity = order.draft() && order.context().submitting() ? Severity.ERROR : Severity.WARNING;
		List<String> places = new ArrayList<>(fields);
		places.addAll(RangeSets.texts(numbers));
		ProblemBuilder
				.of(CODE, severity, String.valueOf(root.getId()),
						numbers.isEmpty() ? fields.getFirst() : ValueSources.NUMBERS)
				.value(numbers.isEmpty() ? "" : ValueSources.text(numbers)).places(count, places)
				.report(RuleTexts.message(CODE, count == 1 ? "one" : "many", List.of(names(fields, numbers), count)),
						report);
	}

	private static String names(List<String> fields, List<NumberRange> numbers) {
		List<String> names = Stream.concat(fields.stream().map(field -> FieldNames.of(field, "")),
				numbers.stream().map(UkNumberPlan::display)).limit(MOST_NAMED).toList();
		int more = fields.size() + numbers.size() - names.size();
		String joined = String.join(", ", names);
		return more == 0 ? joined : RuleTexts.message(CODE, "more", List.of(joined, more));
	}
}
