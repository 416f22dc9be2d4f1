package org.portwright.workspace.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"loa.accountNumber=12|loa.accountNumber|12", //
			" name = a=b |name|a=b", //
			"numbers[a=b].last=1|numbers[a=b].last|1", //
			"name=|name|''" })
	void readsPathAndValue(String text, String path, String value) {
		assertEquals(Optional.of(new Assignment(path, value)), Assignment.parse(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"sites+=Leeds|sites|ADD|Leeds", //
			" sites += a=b |sites|ADD|a=b", //
			"numbers[+44-=1].x-=1|numbers[+44-=1].x|REMOVE|1", //
			"numbers[+]=1|numbers[+]|SET|1", //
			"name=+1|name|SET|+1" })
	void readsWhatAListGetsOrLoses(String text, String path, Assignment.Kind kind, String value) {
		assertEquals(Optional.of(new Assignment(path, kind, value)), Assignment.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "=", "=1", "name", "numbers[a=b]", "+=1", "-=1" })
	void refusesWhatIsNoAssignment(String text) {
		assertEquals(Optional.empty(), Assignment.parse(text));
	}
}
