package org.portwright.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.numbering.uk.UkNumberPlan;

class NumberCsvTest {

	private static final String HEADING = "PhoneNumber\r\n";
	private static final UkNumberPlan PLAN = UkNumberPlan.of(List.of());

	@Test
	void hasTheHeadingAlone() throws IOException {
		assertEquals(HEADING, csv(Orders.blank()));
	}

	@Test
	void expandsSortsAndDropsRepeats() throws IOException {
		PortOrder order = Orders.blank();
		Orders.numbers(order, "+442079460010", "+442079460012", NumberUsage.USER, null);
		Orders.numbers(order, "+441614960000", "", NumberUsage.VOICE_APP, null);
		Orders.numbers(order, "442079460011", "442079460013", NumberUsage.USER, null);
		assertEquals(HEADING + "+441614960000\r\n+442079460010\r\n+442079460011\r\n+442079460012\r\n+442079460013\r\n",
				csv(order));
	}

	@Test
	void readsNumbersAsPeopleWriteThem() throws IOException {
		PortOrder order = Orders.blank();
		Orders.numbers(order, "020 7946 0120", "020 7946 0121", NumberUsage.USER, null);
		Orders.numbers(order, "(0161) 496 0000", null, NumberUsage.USER, null);
		assertEquals(HEADING + "+441614960000\r\n+442079460120\r\n+442079460121\r\n", csv(order));
	}

	@ParameterizedTest
	@CsvSource({ "nobody,", "+442079460009,+442079460000", "+44,+442079460000", "+442000000000,+442001000000",
			"=cmd(),", "," })
	void leavesOutWhatIsNoRange(String first, String last) throws IOException {
		PortOrder order = Orders.blank();
		Orders.numbers(order, "+442079460500", null, NumberUsage.USER, null);
		Orders.numbers(order, first, last, NumberUsage.USER, null);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<PortedNumbers> leftOut = NumberCsv.write(order, PLAN, out);
		assertEquals(HEADING + "+442079460500\r\n", out.toString(StandardCharsets.US_ASCII));
		assertEquals(List.of(order.getNumbers().get(1)), leftOut);
	}

	@Test
	void writesAHundredThousandNumbers() throws IOException {
		PortOrder order = Orders.blank();
		Orders.numbers(order, "+442079400000", "+442079499999", NumberUsage.USER, null);
		long[] bytes = new long[1];
		List<PortedNumbers> leftOut = NumberCsv.write(order, PLAN, new OutputStream() {
			@Override
			public void write(int b) {
				bytes[0]++;
			}
		});
		assertEquals(List.of(), leftOut);
		assertEquals(HEADING.length() + 100_000L * "+442079460000\r\n".length(), bytes[0]);
	}

	private static String csv(PortOrder order) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		NumberCsv.write(order, PLAN, out);
		return out.toString(StandardCharsets.US_ASCII);
	}
}
