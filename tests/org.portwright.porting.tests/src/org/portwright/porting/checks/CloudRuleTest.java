package org.portwright.porting.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.porting.Edit;
import org.portwright.porting.Problem;
import org.portwright.porting.Severity;
import org.portwright.porting.TenantCloud;

/** A tenant's cloud that this version does not know is a problem, and no other cloud is taken in its place. */
class CloudRuleTest {

	private static final String FILE = "x.tenant";

	static Tenant tenant(String cloud) {
		Tenant tenant = Blank.tenant();
		tenant.setCloud(cloud);
		return tenant;
	}

	private static Problems check(String cloud) {
		return new FileSet().put(FILE, tenant(cloud)).update().get(FILE);
	}

	/** Another spelling is put right; for what may be any cloud none is proposed. */
	@ParameterizedTest
	@CsvSource({ "moon, ''", "GLOBAL, global", "US-Gov, usgov", "usgov dod, usgovdod", "China, china",
			"germany, ''", "global.example, ''", "0, ''" })
	void aCloudThatIsNotKnown(String cloud, String better) {
		Problem problem = check(cloud).open().getFirst();
		assertEquals("CLOUD_UNKNOWN", problem.code());
		assertEquals(Severity.ERROR, problem.severity());
		assertEquals("cloud", problem.feature());
		assertEquals(cloud, problem.value());
		assertTrue(problem.message().contains("'" + cloud + "'")
				&& problem.message().contains("global, usgov, usgovdod, china"), problem.message());
		assertEquals(List.of(new Edit.SetField("cloud", better)), problem.fixes().getFirst().edits());
		assertTrue(problem.fixes().getFirst().label().contains(better.isEmpty() ? cloud : better));
		assertEquals(new TenantCloud(cloud).message(), problem.message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "global", "usgov", "usgovdod", "china", "", " ", " global " })
	void aCloudThatIsKnownOrNotGiven(String cloud) {
		Problems problems = check(cloud);
		assertEquals(List.of(), problems.open());
		assertEquals(!cloud.isBlank(), problems.fine().stream().anyMatch(fine -> fine.code().equals("CLOUD_UNKNOWN")));
	}
}
