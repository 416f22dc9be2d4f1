package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.SaveResult;

/** A file of an older format is left as it is until something in it changes, and is then one of this format. */
@SuppressWarnings("nls")
class OlderFormatTest {

	private static final String ORDER = Samples.root("PortOrder", "order-1", "1.0", "name=\"London\"", """
			  <loa
			      id="loa"
			      subscriberName="Contoso Ltd"
			  >
			    <contacts
			        id="c1"
			        role="requester"
			        name="Ada"
			    >
			    </contacts>
			  </loa>
			""");

	private final ModelFiles files = ModelFiles.headless();

	@TempDir
	Path folder = Path.of("");
	private Path file = Path.of("");
	private ModelResource resource = new ModelResource(URI.createFileURI("/none.porting"));

	@BeforeEach
	void load() throws Exception {
		file = Files.writeString(folder.resolve("old.porting"), ORDER);
		resource = files.load(new ModelResourceSet(), file);
	}

	private PortOrder order() {
		return (PortOrder) resource.root().orElseThrow();
	}

	@Test
	void isLeftAsItIsWhileNothingChanges() throws Exception {
		assertInstanceOf(SaveResult.Unchanged.class, files.save(resource));
		assertEquals(ORDER, Files.readString(file));
	}

	@Test
	void isLeftAsItIsWhenAChangeWasTakenBack() throws Exception {
		order().setName("Leeds");
		order().setName("London");
		assertInstanceOf(SaveResult.Unchanged.class, files.save(resource));
		assertEquals(ORDER, Files.readString(file));
	}

	@Test
	void isRaisedByTheFirstChangeAndLosesNothing() throws Exception {
		order().setName("Leeds");
		assertInstanceOf(SaveResult.Saved.class, files.save(resource));
		assertEquals(ORDER.replace("London", "Leeds").replace("format=\"1.0\"", "format=\"1.9\""),
				Files.readString(file));
	}

	@Test
	void staysRaisedWhenTheChangeIsTakenBackLater() throws Exception {
		order().setName("Leeds");
		files.save(resource);
		order().setName("London");
		files.save(resource);
		assertEquals(ORDER.replace("format=\"1.0\"", "format=\"1.9\""), Files.readString(file));
	}

	@Test
	void whatIsNewStandsBehindWhatWasThere() throws Exception {
		order().getLoa().setCompanyNumber("01234567");
		order().getLoa().getContacts().getFirst().setPosition("Office manager");
		files.save(resource);
		assertEquals(ORDER.replace("format=\"1.0\"", "format=\"1.9\"")
				.replace("Contoso Ltd\"\n", "Contoso Ltd\"\n      companyNumber=\"01234567\"\n")
				.replace("\"Ada\"\n", "\"Ada\"\n        position=\"Office manager\"\n"), Files.readString(file));
	}

	/** Larger files are not compared with how they would be written, except for this. */
	@Test
	void aVeryLargeOneIsLeftAsItIsToo() throws Exception {
		Tenant tenant = Blank.tenant();
		tenant.setName("x".repeat(5 << 20));
		Path large = folder.resolve("large.tenant");
		files.save(files.create(new ModelResourceSet(), large, tenant));
		String old = Files.readString(large).replaceFirst(Pattern.quote("1.9"), "1.0");
		Files.writeString(large, old);
		ModelResource loaded = files.load(new ModelResourceSet(), large);
		assertInstanceOf(SaveResult.Unchanged.class, files.save(loaded));
		assertTrue(old.equals(Files.readString(large)));
	}
}
