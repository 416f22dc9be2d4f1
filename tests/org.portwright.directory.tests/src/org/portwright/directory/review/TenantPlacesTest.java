package org.portwright.directory.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.work.OperationException;

class TenantPlacesTest {

	private final ModelFile file;
	private final Tenant tenant;

	TenantPlacesTest(@TempDir Path path) throws Exception {
		file = new ModelFolder(path).tenantAt("contoso.tenant", "contoso.onmicrosoft.com");
		tenant = (Tenant) file.root();
	}

	@Test
	void areTheGlobalCloudAtTheInitialDomainUnlessTheFileSaysOtherwise() throws Exception {
		TenantPlaces places = TenantPlaces.of(file);
		assertEquals("global", places.cloud());
		assertEquals("contoso.onmicrosoft.com", places.tenant());
	}

	@Test
	void aCloudThatIsNotKnownIsRefusedByItsName() {
		tenant.setCloud("moon");
		var refused = assertThrows(OperationException.class, () -> TenantPlaces.of(file));
		assertTrue(refused.getMessage().contains("'moon'"), refused.getMessage());
	}
}
