package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.ModelUris;

/** A file is found by its URI for as long as it is open, and by no other. */
@SuppressWarnings("nls")
class OpenFilesTest {

	private final Path folder;
	private final ModelResourceSet set = ModelResourceSet.ofOpenFiles();
	private final ModelResource london;

	OpenFilesTest(@TempDir Path folder) {
		this.folder = folder;
		london = new ModelResource(uri("london.porting"));
	}

	@BeforeEach
	void open() {
		london.getContents().add(Blank.order());
		set.getResources().add(london);
	}

	private URI uri(String name) {
		return ModelUris.of(folder.resolve(name));
	}

	@Test
	void whatWasRenamedIsFoundByItsNewName() {
		assertSame(london, set.getResource(uri("london.porting"), false));
		london.setURI(uri("leeds.porting"));
		assertSame(london, set.getResource(uri("leeds.porting"), false));
		assertNull(set.getResource(uri("london.porting"), false));
	}

	@Test
	void whatWasClosedIsFoundAgainWhenItComesBack() {
		set.getResources().remove(london);
		london.setURI(uri("leeds.porting"));
		assertNull(set.getResource(uri("london.porting"), false));
		assertNull(set.getResource(uri("leeds.porting"), false));
		set.getResources().add(london);
		assertSame(london, set.getResource(uri("leeds.porting"), false));
	}

	@Test
	void whatGoesIntoAnotherSetIsFoundThereAlone() {
		var other = ModelResourceSet.ofOpenFiles();
		other.getResources().add(london);
		assertSame(london, other.getResource(uri("london.porting"), false));
		assertNull(set.getResource(uri("london.porting"), false));
	}

	@Test
	void anotherFileUnderTheNameOfOneThatWasClosedIsFound() {
		set.getResources().remove(london);
		var again = new ModelResource(uri("london.porting"));
		set.getResources().add(again);
		assertSame(again, set.getResource(uri("london.porting"), false));
	}
}
