using System.Collections;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Columns that are known only after files were read: they are read at the first use.</summary>
/// <param name="read">Returns the columns.</param>
public sealed class FieldsWhenRead(Func<IReadOnlyList<PublishedField>> read) : IReadOnlyList<PublishedField>
{
    private readonly Lazy<IReadOnlyList<PublishedField>> _fields = new(read);

    /// <inheritdoc />
    public int Count => _fields.Value.Count;

    /// <inheritdoc />
    public PublishedField this[int index] => _fields.Value[index];

    /// <inheritdoc />
    public IEnumerator<PublishedField> GetEnumerator() => _fields.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
