package org.portwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceFactoryImpl;
import org.portwright.model.ModelPackage;

/**
 * Engagements in folders of their own, each a mended copy of the shipped example's order with its tenant.
 *
 * @param orders the order of each
 */
@SuppressWarnings("nls")
record Engagements(List<Path> orders) {

	private static final String PROJECT = "<projectDescription><name>Contoso</name></projectDescription>";
	private static final String ORDER = "london.porting";
	private static final String TENANT = "contoso.tenant";

	/** Makes so many of them in an empty folder. */
	static Engagements make(Path folder, int count) throws Exception {
		var product = new Product();
		Path mended = copy(product.folder().resolve("examples/Contoso moves to Teams"), folder.resolve("mended"));
		Running.start(List.of(product.script().toString(), "fix", mended.toString()), Map.of());
		return new Engagements(IntStream.range(0, count)
				.mapToObj(i -> copy(mended.getParent(), folder.resolve(String.valueOf(i)))).toList());
	}

	private static Path copy(Path engagement, Path folder) {
		try {
			Files.createDirectory(folder);
			Files.writeString(folder.resolve(".project"), PROJECT);
			Files.copy(engagement.resolve(TENANT), folder.resolve(TENANT));
			return Files.copy(engagement.resolve(ORDER), folder.resolve(ORDER));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Loads them as EMF does it by itself, with nothing of ours but the model. */
	void load() {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMLResourceFactoryImpl());
		((ResourceSetImpl) set).setURIResourceMap(new HashMap<>());
		orders.stream().flatMap(order -> Stream.of(order, order.resolveSibling(TENANT)))
				.forEach(file -> set.getResource(URI.createFileURI(file.toString()), true));
	}

	/** The call of the command line that checks them. */
	List<String> validate() {
		return Stream.concat(Stream.of(new Product().script().toString(), "validate"),
				orders.stream().map(Path::toString)).toList();
	}
}
