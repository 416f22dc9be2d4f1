package org.portwright.bench;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.SAXParserFactory;

import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResource;
import org.portwright.workspace.storage.ModelResourceSet;
import org.xml.sax.helpers.DefaultHandler;

/** Loading a tenant with 100,000 numbers against a bare SAX parse of the same bytes. */
@SuppressWarnings("nls")
final class LoadBenchmark implements Benchmark {

	private final ModelFiles files = ModelFiles.headless();
	private Path file = Path.of("");
	private byte[] bytes = {};

	@Override
	public String name() {
		return "load";
	}

	@Override
	public double aim() {
		return 2;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		file = folder.resolve("contoso.tenant");
		files.save(files.create(new ModelResourceSet(), file, LargeTenant.create()));
		bytes = Files.readAllBytes(file);
	}

	@Override
	public void subject() throws Exception {
		ModelResource resource = files.load(new ModelResourceSet(), file);
		if (resource.root().isEmpty()) {
			throw new IllegalStateException();
		}
	}

	@Override
	public void baseline() throws Exception {
		SAXParserFactory.newDefaultInstance().newSAXParser().parse(new ByteArrayInputStream(bytes),
				new DefaultHandler());
	}
}
