using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Cremona.Transparency.Liquid;

/// <summary>A list as the engine sees it. Written whole, it is what the theme shows.</summary>
internal sealed class ListValue(IReadOnlyList<object?> items, Shape shape, PageRun run) : FluidValue
{
    /// <summary>The shape of each value.</summary>
    public Shape Shape => shape;

    /// <summary>The values.</summary>
    public IReadOnlyList<object?> Items => items;

    public override FluidValues Type => FluidValues.Array;

    public override bool Equals(FluidValue? other) =>
        other is EmptyValue or BlankValue ? items.Count == 0 : other is ListValue same && ReferenceEquals(same.Items, items);

    public override bool Equals(object? other) => other is FluidValue value && Equals(value);

    public override int GetHashCode() => items.Count;

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => items;

    /// <summary>Returns a list of some of the values.</summary>
    public ListValue Of(IReadOnlyList<object?> some) => new(some, shape, run);

    /// <summary>Returns the value at a position; nil outside the list.</summary>
    public FluidValue At(int index) => index >= 0 && index < items.Count ? run.Value(items[index], shape) : NilValue.Instance;

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => items.Select(item => run.Value(item, shape));

    public override bool Contains(FluidValue value) => items.Any(item => item is string text && text == value.ToStringValue());

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
        new(
            name switch
            {
                "size" => NumberValue.Create(items.Count),
                "first" => At(0),
                "last" => At(items.Count - 1),
                _ => NilValue.Instance,
            }
        );

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => new(At((int)index.ToNumberValue()));

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        shape.Record is { } record ? new(writer.WriteAsync(run.ShowAll(record, [.. items.OfType<object>()]))) : default;
}
