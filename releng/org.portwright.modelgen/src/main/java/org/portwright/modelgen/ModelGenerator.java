package org.portwright.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * Generates the Java code of one EMF generator model into {@code src-gen} of its project, without Eclipse.
 * <p>Arguments: the project's folder and the generator model's path in it. Nothing is done when the stamp file in
 * {@code target} is newer than every file of the folder that holds the generator model.
 */
public final class ModelGenerator {

	private static final String STAMP = "target/modelgen.stamp";

	private ModelGenerator() {
	}

	public static void main(String[] arguments) throws IOException {
		Path project = Path.of(arguments[0]).toRealPath();
		Path model = project.resolve(arguments[1]);
		Path stamp = project.resolve(STAMP);
		Path output = project.resolve("src-gen");
		if (isUpToDate(model.getParent(), output, stamp)) {
			return;
		}
		delete(output);
		generate(project, model);
		Files.createDirectories(stamp.getParent());
		Files.writeString(stamp, "");
	}

	private static boolean isUpToDate(Path models, Path output, Path stamp) throws IOException {
		if (!Files.isDirectory(output) || !Files.exists(stamp)) {
			return false;
		}
		FileTime generated = Files.getLastModifiedTime(stamp);
		for (Path source : children(models)) {
			if (Files.getLastModifiedTime(source).compareTo(generated) >= 0) {
				return false;
			}
		}
		return true;
	}

	private static List<Path> children(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	private static void generate(Path project, Path model) {
		String name = project.getFileName().toString();
		URI projectUri = URI.createFileURI(project + "/");
		EcorePlugin.getPlatformResourceMap().put(name, projectUri);
		EcorePlugin.ExtensionProcessor.process(null);
		GenModelPackage.eINSTANCE.eClass();

		var resources = new ResourceSetImpl();
		URI platformUri = URI.createPlatformResourceURI(name + "/", true);
		resources.getURIConverter().getURIMap().put(platformUri, projectUri);
		String path = project.relativize(model).toString().replace('\\', '/');
		var resource = resources.getResource(URI.createPlatformResourceURI(name + "/" + path, true), true);
		var genModel = (GenModel) resource.getContents().get(0);
		genModel.reconcile();
		Diagnostic validation = genModel.diagnose();
		if (validation.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(describe(validation));
		}
		genModel.setCanGenerate(true);

		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		var generator = new Generator();
		generator.setInput(genModel);
		Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				new BasicMonitor());
		if (result.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(describe(result));
		}
	}

	private static String describe(Diagnostic diagnostic) {
		var text = new StringBuilder(String.valueOf(diagnostic.getMessage()));
		for (Diagnostic child : diagnostic.getChildren()) {
			text.append('\n').append(describe(child));
		}
		return text.toString();
	}
}
