package org.portwright.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.paths.FeaturePath;
import org.portwright.porting.checks.Orders;

class LetterKindTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, emptyValue = "", value = {
			"'' | GEOGRAPHIC", "020 7946 0000 | GEOGRAPHIC", "0808 157 0000 | SERVICE_NUMBER",
			"+448081570000 | SERVICE_NUMBER", "0300 123 4567 | SERVICE_NUMBER",
			"0808 157 0000, 0300 123 4567 | SERVICE_NUMBER", "0808 157 0000, 020 7946 0000 | GEOGRAPHIC",
			"0808 157 0000, nonsense | SERVICE_NUMBER", "nonsense | GEOGRAPHIC", "0845 123 4567 | GEOGRAPHIC",
			"0550 123 4567 | GEOGRAPHIC", "07700 900123 | GEOGRAPHIC", "0870 123 4567 | GEOGRAPHIC" })
	void followsFromTheNumbers(String numbers, LetterKind expected) {
		String[] firstAndLast = Stream.of(numbers.split(", *")).flatMap(number -> Stream.of(number, ""))
				.toArray(String[]::new);
		assertEquals(expected,
				LetterKind.of(OrderNumbers.of(Orders.partial(firstAndLast), Orders.CONTEXT.numberPlan())));
	}

	@Test
	void theOneForServiceNumbersAsksForLess() {
		for (String path : List.of("loa.billingNumber", "loa.lineType", "loa.ddiRanges", "loa.ddiRanges[d1].first",
				"loa.requester.name", "loa.companyNumber", "loa.registeredAddress.postcode")) {
			assertTrue(LetterKind.GEOGRAPHIC.asks(path), path);
			assertFalse(LetterKind.SERVICE_NUMBER.asks(path), path);
		}
		for (String path : List.of("loa.accountNumber", "loa.subscriberName", "loa.serviceAddress.town", "numbers",
				"loa.billingNumberOfAnother")) {
			assertTrue(LetterKind.SERVICE_NUMBER.asks(path), path);
		}
	}

	@Test
	void whatCarriersAskIsOnNoForm() {
		for (LetterKind letter : LetterKind.values()) {
			for (String path : List.of("loa.cupid", "loa.lineType", "loa.ddiRanges", "loa.portType")) {
				assertFalse(letter.isOnForm(path), path);
			}
			assertTrue(letter.isOnForm("loa.losingProviderAddress.street"));
			assertTrue(letter.isOnForm("numbers[n1].last"));
		}
		assertTrue(LetterKind.SERVICE_NUMBER.isOnForm("loa.accountNumber"));
		assertFalse(LetterKind.GEOGRAPHIC.isOnForm("loa.accountNumber"));
	}

	/** A path that the model does not have would never be asked about. */
	@Test
	void everyPathThatItNamesIsOneOfTheModel() {
		for (LetterKind letter : LetterKind.values()) {
			letter.paths()
					.forEach(path -> assertTrue(FeaturePath.feature(Literals.PORT_ORDER, path).isPresent(), path));
		}
	}
}
