package org.portwright.porting.internal.rules.subscriber;

import org.portwright.model.ModelPackage.Literals;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.Rule;
import org.portwright.porting.internal.rules.RequiredField;

/**
 * The names that the losing provider compares.
 */
@SuppressWarnings("nls")
public final class RequiredName {

	/** The subscriber's. */
	public static final Rule<CheckedOrder> SUBSCRIBER = new RequiredField("SUBSCRIBER_MISSING", CheckedOrder::loa,
			Literals.LETTER_OF_AUTHORIZATION__SUBSCRIBER_NAME, Messages.RequiredName_subscriber);

	/** The authorised person's. */
	public static final Rule<CheckedOrder> AUTHORISED_PERSON = new RequiredField("AUTHORISED_PERSON_MISSING",
			CheckedOrder::loa,
			Literals.LETTER_OF_AUTHORIZATION__AUTHORISED_PERSON, Messages.RequiredName_authorisedPerson);

	private RequiredName() {
	}
}
