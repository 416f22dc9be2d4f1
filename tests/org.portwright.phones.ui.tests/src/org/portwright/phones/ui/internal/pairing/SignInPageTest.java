package org.portwright.phones.ui.internal.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class SignInPageTest {

	@Test
	void itIsShownAsOnThePhone() {
		SignInPage.use("microsoft.com/devicelogin");
		assertEquals("https://microsoft.com/devicelogin", SignInPage.address());
		assertEquals("microsoft.com/devicelogin", SignInPage.shown());
		SignInPage.use("http://elsewhere.example");
		assertEquals("microsoft.com/devicelogin", SignInPage.shown());
	}

	@Test
	void whatMayBeTheCodeIsNotKept() {
		SignInPage.use("https://microsoft.com/devicelogin?user_code=B7KQ2MXH#B7KQ2MXH");
		assertEquals("https://microsoft.com/devicelogin", SignInPage.address());
	}

	@Test
	void anAddressLeadsWhereItSeemsTo() {
		assertEquals(Optional.empty(), SignInPage.parse("https://microsoft.com@elsewhere.example/devicelogin"));
	}

	@Test
	void onlySecurePagesAreOpened() {
		assertEquals(Optional.of(URI.create("https://aka.ms/siplogin")), SignInPage.parse(" aka.ms/siplogin "));
		assertEquals(Optional.empty(), SignInPage.parse("http://aka.ms/siplogin"));
		assertEquals(Optional.empty(), SignInPage.parse("file:///etc/passwd"));
		assertEquals(Optional.empty(), SignInPage.parse("not a page"));
		assertEquals(Optional.empty(), SignInPage.parse(""));
	}
}
