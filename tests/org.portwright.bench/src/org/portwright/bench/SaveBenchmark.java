package org.portwright.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.SaveResult;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResource;
import org.portwright.workspace.storage.ModelResourceSet;

/**
 * Saving a tenant with 100,000 numbers after a change, with all that keeps it safe, against EMF's stock save to memory
 * plus a bare write and force of the bytes.
 */
@SuppressWarnings("nls")
final class SaveBenchmark implements Benchmark {

	private final ModelFiles files = ModelFiles.headless();
	private final XMLResource stock = new XMLResourceImpl(URI.createURI("contoso.xml"));
	private Tenant tenant = Blank.tenant();
	private Path plainFile = Path.of("");
	private int changes;

	@Override
	public String name() {
		return "save";
	}

	@Override
	public double aim() {
		return 1;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		tenant = LargeTenant.create();
		files.create(new ModelResourceSet(), folder.resolve("contoso.tenant"), tenant);
		stock.getContents().add(LargeTenant.copy(tenant));
		plainFile = folder.resolve("contoso.xml");
	}

	@Override
	public void subject() throws Exception {
		tenant.setName("Contoso " + changes++);
		if (!(files.save((ModelResource) tenant.eResource()) instanceof SaveResult.Saved)) {
			throw new IllegalStateException();
		}
	}

	@Override
	public void baseline() throws Exception {
		var memory = new ByteArrayOutputStream();
		stock.save(memory, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		try (FileChannel channel = FileChannel.open(plainFile, StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			ByteBuffer bytes = ByteBuffer.wrap(memory.toByteArray());
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}
}
