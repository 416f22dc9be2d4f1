package org.portwright.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What is known is what was found; a value that is not known stays not known. */
class ReferenceDataTest {

	@Test
	void aTopicIsReadOnce() {
		assertSame(ReferenceData.of("clouds"), ReferenceData.of("clouds"));
	}

	@Test
	void theCloudsHaveTheirHosts() {
		ReferenceData clouds = ReferenceData.of("clouds");
		assertEquals(List.of("global", "usgov", "usgovdod", "china"), List.copyOf(clouds.names()));
		assertEquals(Map.of("signIn", "login.microsoftonline.us", "graph", "dod-graph.microsoft.us"),
				clouds.value("usgovdod").parts());
		assertEquals("2026-11-24", clouds.value("usgovdod").asOf());
		assertThrows(IllegalStateException.class, () -> clouds.text("global"));
	}

	@Test
	void thePagesToSignInComeInTheirOrder() {
		assertEquals(List.of("https://microsoft.com/devicelogin", "https://aka.ms/siplogin"),
				ReferenceData.of("sign-in-pages").eachText());
	}

	@Test
	void fiftyFourCountriesHaveNoPostcodes() {
		assertEquals(54, ReferenceData.of("countries").texts("withoutPostcodes").size());
	}

	@Test
	void aNameThatIsNotThereIsAMistakeOfThePrograms() {
		assertThrows(IllegalStateException.class, () -> ReferenceData.of("clouds").value("mars"));
		assertThrows(NullPointerException.class, () -> ReferenceData.of("planets"));
	}
}
