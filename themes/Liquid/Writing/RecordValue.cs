using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Cremona.Transparency.Liquid;

/// <summary>A record as the engine sees it. Written whole, it is what the theme shows.</summary>
internal sealed class RecordValue(object record, IReadOnlyDictionary<string, Member> members, PageRun run) : FluidValue
{
    /// <summary>The record.</summary>
    public object Record => record;

    public override FluidValues Type => FluidValues.Object;

    public override bool Equals(FluidValue? other) => other is RecordValue same && ReferenceEquals(same.Record, record);

    public override bool Equals(object? other) => other is FluidValue value && Equals(value);

    public override int GetHashCode() => record.GetHashCode();

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => record;

    /// <summary>Returns a member.</summary>
    public FluidValue Get(string name) =>
        members.TryGetValue(name, out var member) ? run.Value(member.Get(record), member.Shape) : NilValue.Instance;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(Get(name));

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        new(writer.WriteAsync(run.Show(record)));
}
