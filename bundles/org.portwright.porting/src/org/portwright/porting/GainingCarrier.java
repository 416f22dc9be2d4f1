package org.portwright.porting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Address;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.Blank;
import org.portwright.model.text.Typed;
import org.portwright.porting.written.WrittenDate;
import org.portwright.reference.ReferenceData;
import org.portwright.reference.ReferenceValue;

/**
 * The carrier behind Microsoft that numbers move to. The form names it; an order may name another.
 *
 * @param address its registered address, a copy; empty where only another name is known
 * @param source  where name or address come from, if not from the order; else empty
 * @param asOf    the day, month or year that the source is of; empty with it
 */
@SuppressWarnings("nls")
public record GainingCarrier(String name, Address address, String source, String asOf) {

	private static final String TOPIC = "gaining-carrier";

	/** Reads what comes with Portwright, so that who asks later does not wait for it. */
	public static void prepare() {
		ReferenceData.of(TOPIC);
	}

	/** The one that the form names. */
	public static GainingCarrier known() {
		ReferenceValue known = ReferenceData.of(TOPIC).value("unitedKingdom");
		Address address = blank();
		address.setBuilding(known.parts().get("building"));
		address.setStreet(known.parts().get("street"));
		address.setTown(known.parts().get("town"));
		address.setPostcode(known.parts().get("postcode"));
		return new GainingCarrier(known.parts().getOrDefault("name", ""), address, known.source(), known.asOf());
	}

	/** The one of a letter. The address of the one that the form names is not another one's. */
	public static GainingCarrier of(LetterOfAuthorization loa) {
		GainingCarrier known = known();
		String name = Typed.text(loa.getGainingCarrier());
		@Nullable
		Address address = loa.getGainingCarrierAddress();
		boolean another = !name.isEmpty() && !Typed.comparable(name).equals(Typed.comparable(known.name));
		if (address != null && isGiven(address)) {
			boolean whole = !name.isEmpty();
			return new GainingCarrier(whole ? name : known.name, copy(address), whole ? "" : known.source,
					whole ? "" : known.asOf);
		}
		return another ? new GainingCarrier(name, blank(), "", "") : known;
	}

	/** Returns the day, month or year that the source is of, as people write it. */
	public String asOfShown() {
		try {
			return WrittenDate.plain(LocalDate.parse(asOf));
		} catch (DateTimeParseException monthOrYear) {
			return asOf;
		}
	}

	/** Whether any of it is not the order's own, so that somebody has to check it. */
	public boolean isToBeChecked() {
		return !source.isEmpty();
	}

	private static Address blank() {
		return (Address) Blank.of(Literals.ADDRESS, "");
	}

	private static Address copy(Address address) {
		Address copy = blank();
		copy.setBuilding(address.getBuilding());
		copy.setStreet(address.getStreet());
		copy.setLocality(address.getLocality());
		copy.setTown(address.getTown());
		copy.setCounty(address.getCounty());
		copy.setPostcode(address.getPostcode());
		copy.setCountry(address.getCountry());
		return copy;
	}

	private static boolean isGiven(Address address) {
		return Stream.<@Nullable String>of(address.getBuilding(), address.getStreet(), address.getLocality(),
				address.getTown(), address.getCounty(), address.getPostcode(), address.getCountry())
				.anyMatch(text -> !Typed.blank(text));
	}
}
