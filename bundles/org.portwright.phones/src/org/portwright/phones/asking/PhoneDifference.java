package org.portwright.phones.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.phones.Firmware;
import org.portwright.phones.PhoneModel;
import org.portwright.phones.PhoneModels;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.rest.PhoneWord;
import org.portwright.porting.written.MacAddress;

/**
 * Something that a phone says otherwise than it is recorded.
 *
 * @param recorded empty where nothing is recorded
 * @param said     as a file is to have it
 */
public record PhoneDifference(EAttribute field, String recorded, String said) {

	/** Whether it contradicts what is recorded, and does not merely say more. */
	public boolean contradicts() {
		return !recorded.isEmpty()
				&& (field != Literals.PHONE__FIRMWARE || Firmware.read(recorded).map(Firmware::text)
						.filter(text -> said.startsWith(text + '.')).isEmpty());
	}

	/** It in a line for people. */
	public String words() {
		return NLS.bind(recorded.isEmpty() ? Messages.PhoneDifference_new : Messages.PhoneDifference_other,
				new Object[] { Words.of(field), said, recorded });
	}

	/** All that a phone says otherwise. */
	static List<PhoneDifference> between(AskedPhone phone, PhoneWord word) {
		List<PhoneDifference> all = new ArrayList<>();
		word.model().filter(said -> !isSameModel(phone.model(), said))
				.ifPresent(said -> all.add(new PhoneDifference(Literals.PHONE__MODEL, phone.model(), said)));
		word.firmware().filter(said -> !Firmware.read(phone.firmware()).equals(Optional.of(said))).ifPresent(
				said -> all.add(new PhoneDifference(Literals.PHONE__FIRMWARE, phone.firmware(), said.text())));
		word.mac().filter(said -> !MacAddress.read(phone.mac()).map(MacAddress::device).equals(Optional.of(said)))
				.ifPresent(said -> all.add(new PhoneDifference(Literals.PHONE__MAC, phone.mac(), said.dashed())));
		return List.copyOf(all);
	}

	/** {@code Polycom VVX600} is the same as {@code VVX 600}. */
	private static boolean isSameModel(String recorded, String said) {
		Optional<PhoneModel> known = PhoneModels.known().of(recorded);
		return Typed.comparable(recorded).equals(Typed.comparable(said))
				|| known.isPresent() && known.equals(PhoneModels.known().of(said));
	}
}
