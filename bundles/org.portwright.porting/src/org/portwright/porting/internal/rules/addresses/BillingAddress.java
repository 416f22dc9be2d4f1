package org.portwright.porting.internal.rules.addresses;

import org.portwright.model.Address;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.porting.internal.rules.fields.Value;

/** The losing provider compares the postcode to which it sends the bill. */
public final class BillingAddress {

	private BillingAddress() {
	}

	/** Whether an address is another than the service address, in a country that has postcodes. */
	public static boolean needsPostcode(Value value) {
		return value.object() instanceof Address address && address.eContainer() instanceof LetterOfAuthorization letter
				&& letter.isBillingAddressDiffers() && !Countries.withoutPostcodes(address);
	}
}
