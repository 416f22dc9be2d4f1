package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelFactory;
import org.portwright.model.Site;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.files.SaveResult.ChangedOutside;
import org.portwright.workspace.files.SaveResult.OutsideChange;
import org.portwright.workspace.files.SaveResult.Saved;
import org.portwright.workspace.files.SaveResult.Unchanged;

class SaveTest {

	private static final int SAVERS = 6;
	private static final int ROUNDS = 20;

	private final ModelFiles files = ModelFiles.headless();
	private final Tenant tenant = Blank.tenant();
	private ModelResource resource = new ModelResource(ModelUris.of(Path.of("none.tenant")));

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void saveFirst() throws Exception {
		tenant.setName("first");
		resource = files.create(new ModelResourceSet(), folder.resolve("contoso.tenant"), tenant);
		assertInstanceOf(Saved.class, files.save(resource));
	}

	private SaveResult saveAs(String name) throws Exception {
		tenant.setName(name);
		return files.save(resource);
	}

	private Path backup() {
		return folder.resolve(".contoso.tenant~");
	}

	@Test
	void keepsTheLastGoodVersionBesideTheFile() throws Exception {
		byte[] first = Files.readAllBytes(resource.file());
		assertFalse(Files.exists(backup()));
		saveAs("second");
		assertArrayEquals(first, Files.readAllBytes(backup()));
		byte[] second = Files.readAllBytes(resource.file());
		saveAs("third");
		assertArrayEquals(second, Files.readAllBytes(backup()));
	}

	@Test
	void writesNothingWhenTheBytesAreTheSame() throws Exception {
		FileTime old = FileTime.fromMillis(0);
		Files.setLastModifiedTime(resource.file(), old);
		assertInstanceOf(Unchanged.class, files.save(resource));
		assertEquals(old, Files.getLastModifiedTime(resource.file()));
		assertFalse(Files.exists(backup()));
	}

	@Test
	void asksWhenSomebodyElseChangedTheFile() throws Exception {
		String other = Files.readString(resource.file()).replace("first", "other");
		Files.writeString(resource.file(), other);
		assertEquals(new ChangedOutside(OutsideChange.MODIFIED), saveAs("mine"));
		assertEquals(other, Files.readString(resource.file()));
		assertInstanceOf(Saved.class, files.overwrite(files.prepare(resource)));
		assertEquals(other, Files.readString(backup()));
		assertInstanceOf(Saved.class, saveAs("mine again"));
	}

	@Test
	void noticesAChangeThatKeepsSizeAndTime() throws Exception {
		FileTime time = Files.getLastModifiedTime(resource.file());
		Files.writeString(resource.file(), Files.readString(resource.file()).replace("first", "FIRST"));
		Files.setLastModifiedTime(resource.file(), time);
		assertEquals(new ChangedOutside(OutsideChange.MODIFIED), saveAs("mine"));
	}

	@Test
	void doesNotMindATouch() throws Exception {
		Files.setLastModifiedTime(resource.file(), FileTime.fromMillis(0));
		assertInstanceOf(Saved.class, saveAs("second"));
	}

	@Test
	void asksWhenTheFileIsGoneOrThereAlready() throws Exception {
		Files.delete(resource.file());
		assertEquals(new ChangedOutside(OutsideChange.DELETED), saveAs("second"));
		var other = files.create(new ModelResourceSet(), folder.resolve("new.tenant"), Blank.tenant());
		Files.writeString(other.file(), "somebody else's");
		assertEquals(new ChangedOutside(OutsideChange.CREATED), files.save(other));
		assertEquals("somebody else's", Files.readString(other.file()));
	}

	@Test
	void copiesToAnotherFileAndKeepsWhatIsThere() throws Exception {
		((Tenant) resource.root().orElseThrow()).setName("second");
		Path copy = Files.writeString(folder.resolve("copy.tenant"), "what was there");
		files.copy(files.prepare(resource), copy);
		assertTrue(Files.readString(copy).contains("second"));
		assertEquals("what was there", Files.readString(folder.resolve(".copy.tenant~")));
		assertFalse(Files.readString(resource.file()).contains("second"));
		assertInstanceOf(Saved.class, files.save(resource), "a copy is no save");
	}

	@Test
	void writesThroughASymbolicLink() throws Exception {
		Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("links")).resolve("link.tenant"),
				resource.file());
		var set = new ModelResourceSet();
		var linked = files.load(set, link);
		assertEquals(linked, files.load(set, resource.file()));
		((Tenant) linked.root().orElseThrow()).setName("through the link");
		files.save(linked);
		assertTrue(Files.isSymbolicLink(link));
		assertTrue(Files.readString(resource.file()).contains("through the link"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "rw-------", "rw-rw-r--", "rw-rw-rw-" })
	void keepsPermissions(String permissions) throws Exception {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Files.setPosixFilePermissions(resource.file(), PosixFilePermissions.fromString(permissions));
		saveAs("second");
		assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(resource.file())));
	}

	@Test
	void cleansUpAfterKilledSavesOfThisFileAlone() throws Exception {
		Path own = Files.writeString(folder.resolve(".contoso.tenant.0123456789abcdef.tenant~"), "half a f");
		Path ofAnother = Files.writeString(folder.resolve(".fabrikam.tenant.0123456789abcdef.tenant~"), "half a f");
		saveAs("second");
		assertFalse(Files.exists(own));
		assertTrue(Files.exists(ofAnother));
	}

	@Test
	void savesADraftWithNothingInIt() throws Exception {
		var order = ModelFactory.eINSTANCE.createPortOrder();
		var empty = files.create(new ModelResourceSet(), folder.resolve("empty.porting"), order);
		assertInstanceOf(Saved.class, files.save(empty));
		assertTrue(files.read(empty.file()).root().isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u001B", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00\uD83D" })
	void refusesCharactersThatXmlCannotHoldBeforeItWritesAnything(String bad) throws Exception {
		byte[] before = Files.readAllBytes(resource.file());
		tenant.getAddress().setTown("Lon" + bad + "don");
		var failure = assertThrows(SaveFailedException.class, () -> files.save(resource));
		assertEquals(SaveFailure.UNSAVABLE_CHARACTER, failure.failure());
		String code = String.format("U+%04X", (int) bad.charAt(0));
		assertTrue(failure.getMessage().contains("address.town") && failure.getMessage().contains(code),
				failure.getMessage());
		assertArrayEquals(before, Files.readAllBytes(resource.file()));
	}

	@Test
	void refusesWhatCouldNotBeReadAgain() throws Exception {
		var order = Blank.order();
		var file = files.create(new ModelResourceSet(), folder.resolve("london.porting"), order);
		Site site = ModelFactory.eINSTANCE.createSite();
		site.setId("loa");
		order.getSites().add(site);
		assertFailure(SaveFailure.DUPLICATE_ID, file);
		site.setId("site-1");
		order.setTenant(Blank.tenant());
		assertFailure(SaveFailure.UNSAVABLE_REFERENCE, file);
		order.setTenant(tenant);
		order.setFormat("2.0");
		assertFailure(SaveFailure.UNSAVABLE_FORMAT, file);
		assertFalse(Files.exists(file.file()));
	}

	private void assertFailure(SaveFailure expected, ModelResource file) {
		var failure = assertThrows(SaveFailedException.class, () -> files.save(file));
		assertEquals(expected, failure.failure(), failure.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<p:Tenant xmlns:p='https://portwright.org/model/1' format='1.0' id='t' name='first'><address id='address'/></p:Tenant>",
			"\uFEFF<?xml version=\"1.0\"?>\r\n<!-- mine --><p:Tenant name='a&#x62;c' xmlns:p='https://portwright.org/model/1' format='1.0' id='t'/>" })
	void leavesTheLayoutOfOtherHandsUntilSomethingChanges(String other) throws Exception {
		Path file = Files.writeString(folder.resolve("other.tenant"), other);
		ModelResource loaded = files.load(new ModelResourceSet(), file);
		assertInstanceOf(Unchanged.class, files.save(loaded));
		assertEquals(other, Files.readString(file));
		((Tenant) loaded.root().orElseThrow()).setName("second");
		assertInstanceOf(Saved.class, files.save(loaded));
		assertTrue(Files.readString(file).contains("\n    name=\"second\"\n"));
	}

	@Test
	void letsManySaveAtOnce() throws Exception {
		var savers = new ArrayList<Callable<Boolean>>();
		for (int i = 0; i < SAVERS; i++) {
			ModelFiles own = i % 2 == 0 ? files : ModelFiles.headless();
			ModelResource mine = own.read(resource.file());
			String name = "saver " + i;
			savers.add(() -> {
				for (int round = 0; round < ROUNDS; round++) {
					((Tenant) mine.root().orElseThrow()).setName(name + " in round " + round);
					own.overwrite(own.prepare(mine));
				}
				return true;
			});
		}
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var saver : threads.invokeAll(savers)) {
				assertTrue(saver.get());
			}
		}
		var last = (Tenant) files.read(resource.file()).root().orElseThrow();
		assertTrue(last.getName().endsWith("in round " + (ROUNDS - 1)), last.getName());
		try (var names = Files.list(folder)) {
			assertEquals(2, names.count(), "the file and its backup");
		}
	}

	@Test
	void writesWhatWasPreparedEvenIfTheModelWentOn() throws Exception {
		tenant.setName("prepared");
		PreparedSave prepared = files.prepare(resource);
		tenant.setName("later");
		files.write(prepared);
		assertTrue(Files.readString(resource.file()).contains("prepared"));
		assertInstanceOf(Saved.class, files.save(resource));
	}
}
