package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.SaveResult;

class ModelFilesTest {

	private final ModelFiles files = ModelFiles.headless();

	@TempDir
	Path folder = Path.of("");

	@Test
	void writesEachValueOnALineOfItsOwn() throws Exception {
		Path file = folder.resolve("contoso.tenant");
		var tenant = Blank.tenant();
		tenant.setId("tenant-1");
		tenant.setName("Contoso \"Ltd\" <&>\nLondon");
		tenant.getBusinessPhones().add("020 7946 0000");
		files.save(files.create(new ModelResourceSet(), file, tenant));
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant
				    xmlns:portwright="https://portwright.org/model/1"
				    id="tenant-1"
				    format="1.9"
				    name="Contoso &quot;Ltd&quot; &lt;&amp;&gt;&#xA;London"
				>
				  <businessPhones>020 7946 0000</businessPhones>
				  <address
				      id="address"
				  >
				  </address>
				  <phoneAccess
				      id="phoneAccess"
				  >
				  </phoneAccess>
				</portwright:Tenant>
				""", Files.readString(file));
	}

	@Test
	void followsAReferenceToAnotherFileOfTheEngagement() throws Exception {
		var set = new ModelResourceSet();
		var tenant = Blank.tenant();
		tenant.setName("Contoso");
		var order = Blank.order();
		order.setTenant(tenant);
		files.save(files.create(set, folder.resolve("contoso.tenant"), tenant));
		files.save(files.create(set, folder.resolve("london.porting"), order));
		var loaded = files.load(new ModelResourceSet(), folder.resolve("london.porting"));
		var again = assertInstanceOf(PortOrder.class, loaded.root().orElseThrow());
		assertEquals("Contoso", again.getTenant().getName());
		assertInstanceOf(SaveResult.Unchanged.class, files.save(loaded));
	}
}
