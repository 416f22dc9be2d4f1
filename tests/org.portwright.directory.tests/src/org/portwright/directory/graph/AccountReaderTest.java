package org.portwright.directory.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portwright.directory.graph.GraphAnswersTest.ANNA;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.loopback.GraphResource;
import org.portwright.model.ModelPackage.Literals;

/** Features and policies of accounts, as Graph's userConfigurations give them. */
@SuppressWarnings("nls")
class AccountReaderTest {

	private final GraphBench bench;

	AccountReaderTest(@TempDir Path folder) throws IOException {
		bench = new GraphBench(folder);
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private DirectoryReading read(String more) throws GraphException {
		bench.content().set(GraphResource.NUMBERS, List.of());
		bench.content().set(GraphResource.USERS, List.of("""
				{"id":"%s","userPrincipalName":"anna@contoso.example","telephoneNumbers":[]%s}""".formatted(ANNA,
				more)));
		return bench.read();
	}

	private static String policy(String type, String name) {
		return """
				{"policyType":"%s","policyAssignment":{"displayName":"%s","assignmentType":"direct","policyId":"x"}}"""
				.formatted(type, name);
	}

	private static String policies(String... all) {
		return ",\"effectivePolicyAssignments\":[" + String.join(",", all) + "]";
	}

	@Test
	void areReadByTheFieldsOfAPhone() throws GraphException {
		DirectoryReading reading = read(",\"featureTypes\":[\"Teams\",\"PhoneSystem\"]"
				+ policies(policy("TeamsMeetingPolicy", "Meetings"), policy("TeamsCallingPolicy", "SIP phones"),
						policy("TeamsIPPhonePolicy", "Global")));
		assertEquals(List.of(new AccountReading("anna@contoso.example",
				Map.<EAttribute, Object>of(Literals.PHONE__ACCOUNT_FEATURES, List.of("PhoneSystem", "Teams"),
						Literals.PHONE__CALLING_POLICY, "SIP phones", Literals.PHONE__IP_PHONE_POLICY, "Global"))),
				reading.accounts());
		assertEquals(List.of(), reading.warnings());
	}

	@Test
	void areKnownToBeNoneWhereTheListIsEmpty() throws GraphException {
		DirectoryReading reading = read(",\"featureTypes\":[]");
		assertEquals(List.of(new AccountReading("anna@contoso.example",
				Map.of(Literals.PHONE__ACCOUNT_FEATURES, List.of("none")))), reading.accounts());
		assertEquals(List.of(), reading.warnings());
		assertEquals(List.of(), read(",\"featureTypes\":\"\"").accounts());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ",\"featureTypes\":null,\"effectivePolicyAssignments\":null",
			",\"effectivePolicyAssignments\":[]",
			",\"effectivePolicyAssignments\":[{\"policyType\":\"TeamsCallingPolicy\",\"policyAssignment\":null}]" })
	void areNotKnownWhereNothingIsSaid(String more) throws GraphException {
		DirectoryReading reading = read(more);
		assertEquals(List.of(), reading.accounts());
		assertEquals(List.of(), reading.warnings());
	}

	@ParameterizedTest
	@ValueSource(strings = { ",\"featureTypes\":5,\"effectivePolicyAssignments\":\"none\"",
			",\"featureTypes\":[\"Teams\",7],\"effectivePolicyAssignments\":[5]",
			",\"effectivePolicyAssignments\":[{\"policyType\":\"TeamsCallingPolicy\",\"policyAssignment\":7}]" })
	void areNamedWhereTheyCannotBeRead(String more) throws GraphException {
		DirectoryReading reading = read(more);
		assertEquals(List.of(), reading.accounts());
		assertEquals(1, reading.warnings().size());
		assertTrue(reading.warnings().getFirst().message().contains("Calling policy of the account"),
				reading.warnings()::toString);
	}

	@Test
	void areNotKnownWhereTwoPoliciesOfAKindAreSaid() throws GraphException {
		DirectoryReading reading = read(
				policies(policy("TeamsCallingPolicy", "A"), policy("TeamsCallingPolicy", "B"),
						policy("TeamsIPPhonePolicy", "Lobbies")));
		assertEquals(Set.of(Literals.PHONE__IP_PHONE_POLICY), reading.accounts().getFirst().values().keySet());
	}
}
