package org.portwright.porting.internal.rules.provider;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.rules.ProblemBuilder;
import org.portwright.porting.internal.rules.Typed;

/**
 * The form's "To Carrier" is the losing provider; who reads it as the destination writes Microsoft. Only whole names
 * count, since a provider may well be called something with Microsoft in it.
 */
@SuppressWarnings("nls")
public final class LosingProviderIsGaining implements Rule {

	private static final String IS_GAINING = "LOSING_PROVIDER_IS_GAINING";
	private static final Pattern PUNCTUATION = Pattern.compile("[.,()]");

	@Override
	public Set<String> codes() {
		return Set.of(IS_GAINING);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER);
	}

	@Override
	public void check(CheckedOrder order, Consumer<Problem> problems) {
		String typed = Typed.text(order.loa().getLosingProvider());
		List<String> suffixes = order.profile().companySuffixes().stream().map(LosingProviderIsGaining::bare).toList();
		String name = withoutSuffix(bare(typed), suffixes);
		if (!name.isEmpty() && order.profile().gainingProviderNames().stream()
				.anyMatch(gaining -> withoutSuffix(bare(gaining), suffixes).equals(name))) {
			ProblemBuilder
					.of(IS_GAINING, Severity.ERROR, order.loa(), Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER)
					.value(order.loa().getLosingProvider())
					.report(NLS.bind(Messages.LosingProviderIsGaining_message, typed), problems);
		}
	}

	private static String bare(String name) {
		return Typed.comparable(PUNCTUATION.matcher(name).replaceAll(" ").replace("\u00AE", "").replace("\u2122", ""));
	}

	private static String withoutSuffix(String name, List<String> suffixes) {
		List<String> words = Arrays.asList(name.split(" "));
		int end = words.size();
		while (end > 1 && suffixes.contains(words.get(end - 1))) {
			end--;
		}
		return String.join(" ", words.subList(0, end));
	}
}
