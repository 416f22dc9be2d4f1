package org.portwright.porting.fields;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.words.Words;

/**
 * A field of a file.
 *
 * @param path  its path from the root of the file
 * @param value what it holds, as {@code set} takes it; empty for nothing
 */
public record FileField(String path, EStructuralFeature feature, String value) {

	/** What it is called, and where in the file it is. */
	public String label() {
		return FieldNames.of(path, ""); //$NON-NLS-1$
	}

	/** An invented value that {@code set} takes: of listed ones the first that says more than that nothing was said. */
	public Optional<String> example() {
		return feature.getEType() instanceof EEnum type
				? type.getELiterals().stream().map(EEnumLiteral::getLiteral).skip(1).findFirst()
				: Words.example(feature);
	}

	/** The values that there are to choose from; empty where anything can be written. */
	public Optional<String> choices() {
		return feature.getEType() instanceof EEnum type
				? Optional.of(type.getELiterals().stream().map(EEnumLiteral::getLiteral)
						.collect(Collectors.joining(", "))) //$NON-NLS-1$
				: Optional.empty();
	}
}
