package org.portwright.documents.internal.loa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.Address;
import org.portwright.model.ModelFactory;

class AsPrintedTest {

	private static Address address(@Nullable String building, @Nullable String street) {
		Address address = ModelFactory.eINSTANCE.createAddress();
		address.setBuilding(building);
		address.setStreet(street);
		address.setTown("Leeds");
		address.setPostcode("LS1 4AB");
		return address;
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "27; High Street; 27~High Street", "27a; High Street; 27a~High Street",
			"12-14; High Street; 12=14~High Street", "The Old Tannery, 27; High Street; The Old Tannery/27~High Street",
			"Unit 4, The Old Tannery, 12 - 14; High Street; Unit 4, The Old Tannery/12~=~14~High Street",
			"The Old Tannery; 27 High Street; The Old Tannery/27~High Street", "; 27 High Street; 27~High Street",
			"Unit 4; High Street; Unit 4/High Street", "Contoso House; High Street; Contoso House/High Street",
			"The Old Tannery, 27; ; The Old Tannery, 27", "3rd Floor; High Street; 3rd Floor/High Street" })
	void theNumberStaysWithItsStreet(@Nullable String building, @Nullable String street, String printed) {
		String expected = printed.replace('/', '\n').replace('~', '\u00a0').replace('=', '\u2011')
				+ "\nLeeds\nLS1\u00a04AB";
		assertEquals(expected, AsPrinted.address(address(building, street)));
		assertEquals(expected.replace("\n", ", "), AsPrinted.addressInLine(address(building, street)));
	}

	@Test
	void aPostcodeIsPrintedInCapitalsHoweverAFileHasIt() {
		Address address = address("1", "High Street");
		address.setPostcode("ls21 9qx");
		assertEquals("LS21 9QX", AsPrinted.postcode(address));
		assertEquals("1 High Street, Leeds, LS21 9QX", AsPrinted.loose(AsPrinted.addressInLine(address)));
	}

	@Test
	void anAddressOfAnotherCountryNamesIt() {
		Address address = address("1", "Rue Haute");
		address.setCountry("fr");
		assertEquals("1 Rue Haute, Leeds, LS1 4AB, France", AsPrinted.loose(AsPrinted.addressInLine(address)));
	}
}
