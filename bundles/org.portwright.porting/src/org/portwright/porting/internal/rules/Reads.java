package org.portwright.porting.internal.rules;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.internal.order.InstalledRanges;

/** What a rule reads, put together of what others read too. */
public record Reads(Set<EStructuralFeature> features) {

	/** The numbers that move. */
	public static final Reads NUMBERS = new Reads(OrderNumbers.READS);
	/** The numbers that move and the DDI ranges as installed. */
	public static final Reads INSTALLATION = NUMBERS.and(InstalledRanges.READS.toArray(EStructuralFeature[]::new));
	/** What splitting an order asks for: each part closes the account or leaves its main number and ranges there. */
	public static final Reads SPLIT = INSTALLATION.and(Literals.LETTER_OF_AUTHORIZATION__BILLING_NUMBER,
			Literals.LETTER_OF_AUTHORIZATION__PORT_TYPE);

	/** Copies the set. */
	public Reads {
		features = Set.copyOf(features);
	}

	/** These, and more. */
	public Reads and(EStructuralFeature... more) {
		return new Reads(
				Stream.concat(features.stream(), Arrays.stream(more)).collect(Collectors.toUnmodifiableSet()));
	}
}
