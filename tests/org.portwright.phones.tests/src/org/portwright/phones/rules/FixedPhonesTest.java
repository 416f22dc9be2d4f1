package org.portwright.phones.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fixes.AppliedEdit;
import org.portwright.workspace.fixes.ApplyFixes;
import org.portwright.workspace.testing.ModelFolder;

/** The fixes of these rules are applied as all others. */
class FixedPhonesTest {

	@Test
	void writesTheAddressOfAPhoneOfATenantInOneNotation(@TempDir Path path) throws Exception {
		var folder = new ModelFolder(path);
		Path place = Files.writeString(folder.file("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="t1" format="1.9">
				  <phones id="p1" name="Lobby" mac="MAC 64:16:7F:00:00:01"/>
				</portwright:Tenant>
				""");
		ModelFile file = folder.model.open(place);
		var problems = new ModelProblems(folder.model, List.of(new PhoneRules()), ModelFolder.TODAY, Optional.empty());
		ApplyFixes.Result result = folder.run(new ApplyFixes(folder.model, problems, file, Set.of()));
		assertEquals("64-16-7f-00-00-01", ((Tenant) file.root()).getPhones().getFirst().getMac());
		assertEquals(List.of(new AppliedEdit(file.path(), "PHONE_MAC", "p1", "phones[p1].mac", "MAC 64:16:7F:00:00:01",
				"64-16-7f-00-00-01")), result.applied());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals("MAC 64:16:7F:00:00:01", ((Tenant) file.root()).getPhones().getFirst().getMac());
	}
}
