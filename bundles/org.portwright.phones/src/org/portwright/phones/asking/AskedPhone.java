package org.portwright.phones.asking;

import java.util.Locale;

import org.portwright.model.Phone;
import org.portwright.model.text.Typed;

/**
 * What is recorded of a phone that is to be asked, as it was then.
 *
 * @param called      what people know it by
 * @param certificate SHA-256 of the certificate that is pinned, in lower case without colons; empty if none is
 */
record AskedPhone(String id, String called, String address, String certificate, String model, String firmware,
		String mac) {

	static AskedPhone of(Phone phone) {
		String name = Typed.text(phone.getName());
		String address = Typed.text(phone.getIpAddress());
		return new AskedPhone(String.valueOf(phone.getId()), name.isEmpty() ? address : name, address,
				Typed.without(Typed.text(phone.getCertificate()), c -> c == ':' || Typed.isSpace(c))
						.toLowerCase(Locale.ROOT),
				Typed.text(phone.getModel()), Typed.text(phone.getFirmware()), Typed.text(phone.getMac()));
	}
}
