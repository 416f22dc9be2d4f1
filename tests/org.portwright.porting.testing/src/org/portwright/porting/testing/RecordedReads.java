package org.portwright.porting.testing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.facts.Fact;

/**
 * What was read of the model and beside it. An agent has put a call into each method of the model that reads (see
 * {@code tests/org.portwright.calls}).
 *
 * @param features the features of the model
 * @param facts    the facts
 */
public record RecordedReads(Set<EStructuralFeature> features, Set<Fact> facts) {

	private static final String RECORDER = "org.portwright.calls.Reads";
	private static final String MODEL = "org.portwright.model.impl.";
	private static final String IS_SET = "eIsSet";

	private static final Map<String, Fact> FACTS = Map.ofEntries(Map.entry("CheckedOrder.links", Fact.REFERENCES),
			Map.entry("RuleContext.today", Fact.TODAY), Map.entry("RuleContext.holidays", Fact.HOLIDAYS),
			Map.entry("RuleContext.submitting", Fact.SUBMISSION),
			Map.entry("RuleContext.brokenReferences", Fact.REFERENCES),
			Map.entry("Surroundings.shared", Fact.NUMBERS_IN_ORDERS),
			Map.entry("Surroundings.unordered", Fact.ACCOUNTS), Map.entry("Surroundings.circle", Fact.CIRCLES),
			Map.entry("Surroundings.identities", Fact.IDENTITIES),
			Map.entry("Surroundings.identified", Fact.IDENTITIES), Map.entry("Surroundings.held", Fact.NUMBERS_HELD),
			Map.entry("Surroundings.holder", Fact.NUMBERS_HELD));
	/** What the check has read of the order before it comes to the rules. */
	private static final Map<String, Set<EStructuralFeature>> READ_BEFORE = Map.of("CheckedOrder.numbers",
			OrderNumbers.READS, "CheckedOrder.links",
			Set.of(Literals.PORT_ORDER__TENANT, Literals.PORT_ORDER__FOLLOWS));

	/** What a deed reads. */
	public static RecordedReads of(Runnable deed) {
		call("watch");
		Set<String> names;
		try {
			deed.run();
		} finally {
			names = call("end");
		}
		var reads = new RecordedReads(new HashSet<>(), EnumSet.noneOf(Fact.class));
		names.forEach(reads::add);
		return reads;
	}

	private void add(String name) {
		if (name.startsWith(MODEL)) {
			features.add(feature(name.substring(MODEL.length()).split("\\.")));
			return;
		}
		String[] parts = name.split("\\.");
		String method = parts[parts.length - 2] + '.' + parts[parts.length - 1];
		boolean known = FACTS.containsKey(method);
		if (known) {
			facts.add(FACTS.get(method));
		}
		if (READ_BEFORE.containsKey(method)) {
			features.addAll(READ_BEFORE.get(method));
		} else if (!known) {
			throw new AssertionError(name);
		}
	}

	/** Of the class and the method, or the class, the method and the number of the feature. */
	private static EStructuralFeature feature(String... parts) {
		var type = (EClass) ModelPackage.eINSTANCE.getEClassifier(parts[0].replaceFirst("Impl$", ""));
		if (parts[1].equals(IS_SET)) {
			return type.getEStructuralFeature(Integer.parseInt(parts[2]));
		}
		String name = parts[1].replaceFirst("^(get|is|basicGet)", "");
		return Objects.requireNonNull(
				type.getEStructuralFeature(Character.toLowerCase(name.charAt(0)) + name.substring(1)), name);
	}

	@SuppressWarnings("unchecked")
	private static Set<String> call(String method) {
		try {
			return (Set<String>) Class.forName(RECORDER, true, null).getMethod(method).invoke(null);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("the agent is not there", e);
		}
	}
}
