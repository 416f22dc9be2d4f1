package org.portwright.porting.internal.rules.provider;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Rule;
import org.portwright.porting.internal.rules.RequiredField;

/**
 * The losing provider, which the form calls "To Carrier".
 */
@SuppressWarnings("nls")
public final class LosingProviderMissing {

	/** The rule. */
	public static final Rule<CheckedOrder> RULE = new RequiredField("LOSING_PROVIDER_MISSING", CheckedOrder::loa,
			Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER, Messages.LosingProvider_missing);

	private LosingProviderMissing() {
	}
}
